package org.reconvene.web.procedure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Outcome;
import org.reconvene.procedure.Route;
import org.reconvene.procedure.Step;

/**
 * Where one or several endings of a step lead.
 *
 * @param says the endings in words
 * @param to the steps or stages that follow, in words: "the next step", "stage 3"; empty where the matter ends
 * @param onward whether nothing but the next step follows, which a drawing shows without words
 */
public record Branch(String says, String to, boolean onward) {

    /** The branches after a step; none where it is simply followed by the next one. */
    static List<Branch> after(Step step, Route route) {
        if (isSimplyFollowed(step, route)) {
            return List.of();
        }
        var byTarget = step.outcomes().stream()
                .collect(Collectors.groupingBy(
                        outcome -> outcome.ends() ? List.of(outcome.says()) : outcome.then(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        var branches = new ArrayList<Branch>();
        byTarget.forEach((target, outcomes) -> branches.add(
                outcomes.get(0).ends()
                        ? new Branch(outcomes.get(0).says(), "", false)
                        : new Branch(joined(outcomes), whereTo(target, step, route), isNext(target, step, route))));
        return branches;
    }

    /** Whether the matter ends there. */
    boolean ends() {
        return to.isEmpty();
    }

    /** As the drawing says it, in which an arrow leads to the next step. */
    String drawn() {
        return ends() || onward ? says : inWords();
    }

    /** As it is said where nothing is drawn. */
    String inWords() {
        return ends() ? says : says + " (on to " + to + ")";
    }

    /** Whether nothing but the next step can follow, done or not. */
    static boolean isSimplyFollowed(Step step, Route route) {
        return step.outcomes().stream()
                .allMatch(outcome -> isNext(outcome.then(), step, route)
                        && (outcome.when() == Ending.DONE || outcome.when() == Ending.NO_ANSWER));
    }

    static @Nullable Step next(Step step, Route route) {
        var steps = route.steps().toList();
        var place = steps.indexOf(step) + 1;
        return place < steps.size() ? steps.get(place) : null;
    }

    /** "The next step", or the stage that begins with it. */
    static String nameOf(Step target, Step step, Route route) {
        var stage = route.stageOf(target);
        if (stage != route.stageOf(step)) {
            return "stage " + stage;
        }
        return target.equals(next(step, route))
                ? "the next step"
                : "step " + (route.stages().get(stage - 1).steps().indexOf(target) + 1) + " of this stage";
    }

    private static boolean isNext(List<String> target, Step step, Route route) {
        var next = next(step, route);
        return next != null && target.equals(List.of(next.key()));
    }

    private static String joined(List<Outcome> outcomes) {
        var first = outcomes.get(0).says();
        return outcomes.size() == 1
                ? first
                : first
                        + outcomes.stream()
                                .skip(1)
                                .map(outcome -> ", or " + lowered(outcome.says()))
                                .collect(Collectors.joining());
    }

    private static String whereTo(List<String> target, Step step, Route route) {
        return target.stream()
                .map(key -> nameOf(route.step(key).orElseThrow(), step, route))
                .distinct()
                .collect(Collectors.joining(" and "));
    }

    static String lowered(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    static String raised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
