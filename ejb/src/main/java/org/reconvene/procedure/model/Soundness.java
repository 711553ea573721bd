package org.reconvene.procedure.model;

import org.reconvene.procedure.Actor;
import org.reconvene.procedure.FollowedSteps;
import org.reconvene.procedure.Procedure;
import org.reconvene.procedure.Route;
import org.reconvene.procedure.Side;
import org.reconvene.procedure.Span;
import org.reconvene.procedure.Step;
import org.reconvene.procedure.StepKey;

/** Whether a procedure that could be read can also be followed to a last word by everybody in it. */
final class Soundness {

    private final Procedure procedure;
    private final Yaml yaml;

    Soundness(Procedure procedure, Yaml yaml) {
        this.procedure = procedure;
        this.yaml = yaml;
    }

    /** Notes what stands in the way. */
    void check() {
        if (procedure.reviewBy() != null && procedure.reviewBy().isBefore(procedure.inForceFrom())) {
            yaml.mistakeAt("review_by", "name a day after the procedure comes into force, or write none");
        }
        procedure.actors().values().forEach(this::titled);
        procedure.routes().forEach(route -> {
            route.steps().forEach(step -> staffed(route, step));
            new Paths(route, yaml).check();
        });
        FollowedSteps.ALL.forEach(this::followed);
    }

    /** The program takes a limit from the step, so it is there and counted as the program counts it. */
    private void followed(StepKey key) {
        var route = procedure.route(key.route());
        var step = route.flatMap(each -> each.step(key.step()));
        if (step.isEmpty()) {
            yaml.mistakeAt(
                    route.isPresent() ? "routes[" + key.route() + "].stages" : "routes",
                    "add the step " + key.step() + " on the route " + key.route()
                            + ": Reconvene takes a limit from it");
            return;
        }
        var meets = step.get().limit().span() instanceof Span.Meeting;
        if (meets != key.equals(FollowedSteps.AUDIT)) {
            yaml.mistakeAt(
                    Paths.at(route.orElseThrow(), step.get()) + ".limit",
                    meets
                            ? "write working_days or hours: Reconvene counts this limit in days"
                            : "write monthly_meeting: Reconvene lays out the Group’s year by it");
        }
    }

    /** Whoever stands on a tier has a title, or is called by the tier's own name. */
    private void titled(Actor actor) {
        actor.titles().forEach((kind, title) -> {
            if (title.isBlank()) {
                yaml.mistakeAt(
                        "actors." + actor.key() + ".titles." + Field.written(kind),
                        "write what such a person is called there, or leave the agency out");
            }
        });
    }

    private void staffed(Route route, Step step) {
        var at = Paths.at(route, step);
        known(at + ".raising", step.raising());
        known(at + ".answering", step.answering());
        if (step.deciding() != null) {
            known(at + ".deciding", step.deciding());
        }
        if (step.acts() == Side.DECIDING && step.deciding() == null) {
            yaml.mistakeAt(at + ".deciding", "name who decides for both sides");
        }
        if (step.acts() != Side.DECIDING && step.deciding() != null) {
            yaml.mistakeAt(at + ".deciding", "leave this out, or write “acts: deciding”");
        }
    }

    private void known(String at, String actor) {
        if (!actor.isEmpty() && !procedure.actors().containsKey(actor)) {
            yaml.mistakeAt(at, "“" + actor + "” is not among the actors; describe it there, or name one that is");
        }
    }
}
