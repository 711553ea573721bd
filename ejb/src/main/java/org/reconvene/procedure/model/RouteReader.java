package org.reconvene.procedure.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Outcome;
import org.reconvene.procedure.Recorded;
import org.reconvene.procedure.Route;
import org.reconvene.procedure.Side;
import org.reconvene.procedure.Stage;
import org.reconvene.procedure.Step;
import org.reconvene.time.Nation;

/** Reads a route with its stages and steps. */
final class RouteReader {

    /** What a file writes where the matter ends. */
    private static final String END = "end";

    private final GroundsReader grounds;
    private final LimitReader limits;

    RouteReader(GroundsReader grounds, @Nullable Nation calendar) {
        this.grounds = grounds;
        this.limits = new LimitReader(grounds, calendar);
    }

    Route route(Field route) {
        route.hasOnly("key", "name", "kinds", "within", "stages");
        return new Route(
                route.text("key", "general"),
                route.text("name", "A disagreement between agencies"),
                route.list("kinds", 1).stream().map(this::kind).toList(),
                route.has("within") ? within(route.field("within")) : null,
                route.list("stages", 1).stream().map(this::stage).toList());
    }

    private Route.Kind kind(Field kind) {
        kind.hasOnly("key", "name", "grounds");
        return new Route.Kind(
                kind.text("key", "assessment"), kind.text("name", "Need for an assessment"), grounds.of(kind));
    }

    private Route.WholeLimit within(Field within) {
        within.hasOnly("from_step", "limit");
        return new Route.WholeLimit(within.text("from_step", "challenge"), limits.limit(within));
    }

    private Stage stage(Field stage) {
        stage.hasOnly("key", "name", "straight_here", "steps");
        return new Stage(
                stage.text("key", "line-managers"),
                stage.text("name", "Line manager to line manager"),
                stage.list("straight_here", 0).stream().map(this::shortcut).toList(),
                stage.list("steps", 1).stream().map(this::step).toList());
    }

    private Stage.Shortcut shortcut(Field shortcut) {
        shortcut.hasOnly("reason", "grounds");
        return new Stage.Shortcut(shortcut.text("reason", "A significant policy issue arises"), grounds.of(shortcut));
    }

    private Step step(Field step) {
        step.hasOnly(
                "key",
                "acts",
                "raising",
                "answering",
                "deciding",
                "does",
                "last_word",
                "records",
                "copied_to",
                "limit",
                "outcomes",
                "grounds");
        return new Step(
                step.text("key", "answer"),
                step.choice("acts", Side.class).orElse(Side.RAISING),
                side(step, "raising"),
                side(step, "answering"),
                step.textOrNull("deciding"),
                step.text("does", "shares the concern"),
                step.flag("last_word"),
                step.choices("records", Recorded.class),
                step.texts("copied_to"),
                limits.limit(step),
                step.list("outcomes", 1).stream().map(RouteReader::outcome).toList(),
                grounds.of(step));
    }

    private static String side(Field step, String side) {
        var actor = step.textOrNull(side);
        if (actor == null) {
            step.mistake(side, "name who stands on this side: every step has somebody on both sides");
            return "";
        }
        return actor;
    }

    private static Outcome outcome(Field outcome) {
        outcome.hasOnly("when", "says", "then");
        var when = outcome.choice("when", Ending.class).orElse(Ending.DONE);
        var then = outcome.texts("then");
        if (then.isEmpty()) {
            outcome.mistake("then", "name the step that follows, or write “end”");
        }
        var says = outcome.textOrNull("says");
        return new Outcome(when, says == null ? when.words() : says, then.equals(List.of(END)) ? List.of() : then);
    }
}
