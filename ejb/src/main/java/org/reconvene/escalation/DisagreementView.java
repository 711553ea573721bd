package org.reconvene.escalation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.child.ChildView;
import org.reconvene.people.PersonView;
import org.reconvene.procedure.Route;

/**
 * A disagreement as those with a part see it.
 *
 * @param kind what it is about, in the procedure's words
 * @param version the number of the procedure's version that it follows to its end
 * @param endingWords what was written when it ended; null while it is open
 * @param turns the steps that began, earliest first
 * @param entries what both sides wrote, earliest first
 * @param raiserIsMe whether the reader raised it
 * @param mayWrite whether the reader stands on one of the sides
 */
public record DisagreementView(
        String reference,
        String kind,
        Route route,
        int version,
        ChildView child,
        String decision,
        Instant heardAt,
        PersonView raiser,
        PersonView counterpart,
        @Nullable PersonView supporter,
        DisagreementStatus status,
        @Nullable HowItEnded ending,
        @Nullable String endingWords,
        Instant raisedAt,
        @Nullable Instant endedAt,
        List<TurnView> turns,
        List<EntryView> entries,
        boolean raiserIsMe,
        boolean mayWrite) {

    public DisagreementView {
        turns = List.copyOf(turns);
        entries = List.copyOf(entries);
    }

    public boolean open() {
        return status == DisagreementStatus.OPEN;
    }

    /** The steps that are open, the one due first in front. */
    public List<TurnView> openTurns() {
        return turns.stream()
                .filter(TurnView::open)
                .sorted(Comparator.comparing(TurnView::dueAt))
                .toList();
    }

    /** The number of the stage that is reached, from 1. */
    public int stage() {
        return turns.stream().mapToInt(TurnView::stage).max().orElse(1);
    }
}
