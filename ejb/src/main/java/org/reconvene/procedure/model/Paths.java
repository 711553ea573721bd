package org.reconvene.procedure.model;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Outcome;
import org.reconvene.procedure.Route;
import org.reconvene.procedure.Step;

/** Whether every path through a route leads forward and ends in a last word. */
final class Paths {

    private final Route route;
    private final Yaml yaml;
    private final List<Step> steps;
    private final Map<String, Integer> places = new HashMap<>();

    Paths(Route route, Yaml yaml) {
        this.route = route;
        this.yaml = yaml;
        this.steps = route.steps().toList();
        for (int i = 0; i < steps.size(); i++) {
            if (places.putIfAbsent(steps.get(i).key(), i) != null) {
                yaml.mistakeAt(at(route, steps.get(i)), "another step of this route has this key; give each its own");
            }
        }
    }

    /** The path of a step's field. */
    static String at(Route route, Step step) {
        var stage = route.stages().get(route.stageOf(step) - 1);
        return "routes[" + route.key() + "].stages[" + stage.key() + "].steps[" + step.key() + "]";
    }

    void check() {
        steps.forEach(step -> step.outcomes().forEach(outcome -> leadsForward(step, outcome)));
        if (steps.isEmpty()) {
            return;
        }
        var before = reachableBefore();
        steps.stream()
                .filter(step -> !reachable().contains(step.key()))
                .forEach(step -> yaml.mistakeAt(
                        at(route, step), "no step leads here; name it under “then” of one before it, or take it out"));
        steps.stream().filter(step -> before.contains(step.key())).forEach(this::endsInALastWord);
        if (steps.stream().noneMatch(Step::lastWord)) {
            yaml.mistakeAt(
                    "routes[" + route.key() + "].stages",
                    "no step has the last word; mark the one above which nobody stands with “last_word: true”");
        }
        if (route.within() != null && !places.containsKey(route.within().fromStep())) {
            yaml.mistakeAt(
                    "routes[" + route.key() + "].within.from_step",
                    "“" + route.within().fromStep() + "” is no step of this route; name one of " + keys());
        }
    }

    private void leadsForward(Step step, Outcome outcome) {
        for (var next : outcome.then()) {
            var place = places.get(next);
            if (place == null) {
                yaml.mistakeAt(
                        at(route, step) + ".outcomes",
                        "“" + next + "” is no step of this route; name one of " + keys() + ", or write “end”");
            } else if (place <= placeOf(step)) {
                yaml.mistakeAt(
                        at(route, step) + ".outcomes",
                        "“" + next + "” stands before this step, and so the path would have no end; name a later one");
            }
        }
    }

    private void endsInALastWord(Step step) {
        if (step.lastWord()) {
            return;
        }
        if (step.outcomes().stream().noneMatch(outcome -> outcome.when() == Ending.NO_ANSWER)) {
            yaml.mistakeAt(
                    at(route, step) + ".outcomes",
                    "say what follows when the limit passes in silence, with “when: no-answer”");
        }
        step.outcomes().stream()
                .filter(outcome -> outcome.ends() && !outcome.when().settles())
                .forEach(outcome -> yaml.mistakeAt(
                        at(route, step) + ".outcomes",
                        "“" + Field.written(outcome.when())
                                + "” ends the matter here without a last word; name the step that follows"));
    }

    private int placeOf(Step step) {
        return places.getOrDefault(step.key(), 0);
    }

    private String keys() {
        return steps.stream().map(Step::key).collect(Collectors.joining(", "));
    }

    private Set<String> reachable() {
        return from(false);
    }

    /** The steps that can be reached before anybody has had the last word. */
    private Set<String> reachableBefore() {
        return from(true);
    }

    private Set<String> from(boolean stopAtLastWord) {
        var found = new HashSet<String>();
        var open = new ArrayDeque<>(List.of(steps.get(0).key()));
        while (!open.isEmpty()) {
            var key = open.remove();
            var place = places.get(key);
            if (place == null || !found.add(key)) {
                continue;
            }
            var step = steps.get(place);
            if (!stopAtLastWord || !step.lastWord()) {
                step.outcomes().forEach(outcome -> open.addAll(outcome.then()));
            }
        }
        return found;
    }
}
