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
 * Where one or several endings of a step lead, in words.
 *
 * @param words the endings, and the stage that follows where it is not simply the next step
 * @param ends whether the matter ends there
 */
public record Branch(String words, boolean ends) {

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
                        ? new Branch(outcomes.get(0).says(), true)
                        : new Branch(joined(outcomes) + whereTo(target, step, route), false)));
        return branches;
    }

    /** Whether nothing but the next step can follow, done or not. */
    static boolean isSimplyFollowed(Step step, Route route) {
        var next = next(step, route);
        return next != null
                && step.outcomes().stream()
                        .allMatch(outcome -> outcome.then().equals(List.of(next.key()))
                                && (outcome.when() == Ending.DONE || outcome.when() == Ending.NO_ANSWER));
    }

    static @Nullable Step next(Step step, Route route) {
        var steps = route.steps().toList();
        var place = steps.indexOf(step) + 1;
        return place < steps.size() ? steps.get(place) : null;
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
        var next = next(step, route);
        if (next != null && target.equals(List.of(next.key()))) {
            return "";
        }
        return target.stream()
                .map(key -> route.step(key).orElseThrow())
                .map(each -> route.stageOf(each) == route.stageOf(step)
                        ? each.key().replace('-', ' ')
                        : "stage " + route.stageOf(each))
                .distinct()
                .collect(Collectors.joining(" and ", ": to ", ""));
    }

    static String lowered(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}
