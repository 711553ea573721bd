package org.reconvene.calendars.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.reconvene.access.boundary.Unattended;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.calendars.CalendarChanged;
import org.reconvene.calendars.DeadlineMoved;
import org.reconvene.calendars.OpenDeadline;
import org.reconvene.calendars.OpenDeadlines;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.DeadlineMove;

/**
 * Moves every open deadline that a changed calendar touches, in the transaction of the change: each is kept anew, noted with its
 * reason in the record of each case, and told to those whom it concerns. The bank holidays of a nation are those of all its partnerships.
 */
@ApplicationScoped
@Unattended
@Unrecorded(
        "it follows from the change of a calendar, which was decided; what followed is written in the same transaction")
public class DeadlinesMove {

    @Inject
    @Any
    Instance<OpenDeadlines> components;

    @Inject
    Journal journal;

    @Inject
    Event<DeadlineMoved> moved;

    void on(@Observes CalendarChanged event) {
        for (var affected : event.affected()) {
            deadlinesOf(affected)
                    .forEach(open ->
                            moveOf(open, affected, event).ifPresent(move -> carryOut(open, move, affected, event)));
        }
    }

    /** How many deadlines the change moves, or would move where it is not told. */
    int count(CalendarChanged event) {
        return (int) event.affected().stream()
                .flatMap(affected -> deadlinesOf(affected).flatMap(open -> moveOf(open, affected, event).stream()))
                .count();
    }

    private Stream<OpenDeadline> deadlinesOf(CalendarChanged.Affected affected) {
        return components.stream().flatMap(component -> component.of(affected.partnership()).stream());
    }

    private static Optional<DeadlineMove> moveOf(
            OpenDeadline open, CalendarChanged.Affected affected, CalendarChanged event) {
        return DeadlineMove.of(
                open.start(), open.due(), open.reckoning(), affected.before(), affected.after(), event.changes());
    }

    private void carryOut(
            OpenDeadline open, DeadlineMove move, CalendarChanged.Affected affected, CalendarChanged event) {
        open.move().accept(affected.after());
        open.cases().forEach(key -> journal.followed("DEADLINE_MOVED", key, move.words(open.what())));
        moved.fire(new DeadlineMoved(
                open.subject(),
                open.reference(),
                open.what(),
                move,
                open.concerned().get(),
                event.at()));
    }
}
