package org.reconvene.escalation.store;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.escalation.model.Disagreement;
import org.reconvene.escalation.model.Turn;
import org.reconvene.people.PartnershipView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.procedure.ProcedureVersion;
import org.reconvene.procedure.Route;
import org.reconvene.procedure.Span;
import org.reconvene.procedure.Step;
import org.reconvene.procedure.boundary.Procedures;
import org.reconvene.time.Deadline;
import org.reconvene.time.DeadlineRule;
import org.reconvene.time.London;
import org.reconvene.time.WorkingCalendar;
import org.reconvene.time.boundary.WorkingCalendars;

/** The rules that one disagreement follows: the version of its partnership's procedure that was in force when it was raised. */
@ApplicationScoped
public class Rulebook {

    @EJB
    Procedures procedures;

    @Inject
    WorkingCalendars calendars;

    @Inject
    Directory directory;

    /** The version that a disagreement raised at that instant follows to its end. */
    public ProcedureVersion version(PartnershipView partnership, Instant raisedAt) {
        return procedures.of(partnership, London.dateOf(raisedAt));
    }

    public ProcedureVersion version(Disagreement disagreement) {
        return version(directory.partnership(disagreement.partnership()), disagreement.raisedAt());
    }

    public Route route(Disagreement disagreement) {
        return version(disagreement).procedure().route(disagreement.route()).orElseThrow();
    }

    public WorkingCalendar calendar(Disagreement disagreement) {
        return calendars.of(directory.partnership(disagreement.partnership()));
    }

    /**
     * The limit of a step that begins at {@code start}: its own, or where the time for the whole ends sooner, that (HER-14).
     *
     * @param turns the steps that began so far
     */
    public Deadline deadline(Route route, Step step, Instant start, List<Turn> turns, WorkingCalendar days) {
        var own = own(step, start, days);
        var whole = whole(route, turns, days);
        return whole != null && whole.due().isBefore(own.due()) ? whole : own;
    }

    /** The step's own limit, whatever runs beside it. */
    public Deadline own(Step step, Instant start, WorkingCalendar days) {
        return rule(step.limit().span()).startingAt(start, days);
    }

    /** The time for the whole, from the end of the step that starts it; null where none runs, or not yet (HER-14). */
    public @Nullable Deadline whole(Route route, List<Turn> turns, WorkingCalendar days) {
        var within = route.within();
        if (within == null) {
            return null;
        }
        return turns.stream()
                .filter(turn -> turn.step().equals(within.fromStep()))
                .map(Turn::endedAt)
                .filter(ended -> ended != null)
                .findFirst()
                .map(ended -> rule(within.limit().span()).startingAt(ended, days))
                .orElse(null);
    }

    private static DeadlineRule rule(Span span) {
        if (span instanceof Span.Counted counted) {
            return counted.rule();
        }
        throw new IllegalStateException("a disagreement waits for no monthly meeting");
    }
}
