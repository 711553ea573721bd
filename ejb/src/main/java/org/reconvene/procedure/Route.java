package org.reconvene.procedure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One way that a disagreement can take, its stages in order.
 *
 * @param kinds what can be disagreed about on this route
 * @param within the time in which all of it is done, beside the steps' own limits; null where there is none
 */
public record Route(
        String key, String name, List<Kind> kinds, @Nullable WholeLimit within, List<Stage> stages) {

    public Route {
        kinds = List.copyOf(kinds);
        stages = List.copyOf(stages);
    }

    /** All steps in order. */
    public Stream<Step> steps() {
        return stages.stream().flatMap(stage -> stage.steps().stream());
    }

    /** The number of the stage that holds the step, from 1. */
    public int stageOf(Step step) {
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).steps().contains(step)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException(step.key());
    }

    /** The step of that key. */
    public Optional<Step> step(String stepKey) {
        return steps().filter(step -> step.key().equals(stepKey)).findFirst();
    }

    /** Whether it is the way of a request for a conference: what it is about is whether one is convened (SUS-7, HER-10). */
    public boolean isOfRequests() {
        return steps().anyMatch(step -> step.canEnd(Ending.CONVENED));
    }

    /** What follows when the step ends so; pure, so that it can be asked of any case at any time. */
    public Advance advance(Step step, Ending ending) {
        var outcome =
                step.outcomes().stream().filter(each -> each.when() == ending).findFirst();
        if (outcome.isEmpty()) {
            return new Advance.Refused("This step can end so: "
                    + step.outcomes().stream().map(Outcome::says).collect(Collectors.joining("; ")));
        }
        return outcome.get().ends()
                ? new Advance.Ended(outcome.get())
                : new Advance.Moved(
                        outcome.get().then().stream()
                                .map(key -> step(key).orElseThrow())
                                .toList(),
                        outcome.get());
    }

    Stream<Grounds> grounds() {
        return Stream.of(
                        kinds.stream().map(Kind::grounds),
                        Stream.ofNullable(within).map(limit -> limit.limit().grounds()),
                        stages.stream()
                                .flatMap(stage -> stage.straightHere().stream())
                                .map(Stage.Shortcut::grounds),
                        steps().flatMap(step ->
                                Stream.of(step.grounds(), step.limit().grounds())))
                .flatMap(each -> each);
    }

    /** Something that can be disagreed about. */
    public record Kind(String key, String name, Grounds grounds) {}

    /**
     * A time for the whole, which runs beside the limits of the steps (HER-14).
     *
     * @param fromStep the step with whose end it begins to run
     */
    public record WholeLimit(String fromStep, Limit limit) {}
}
