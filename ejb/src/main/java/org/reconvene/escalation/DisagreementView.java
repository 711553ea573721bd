package org.reconvene.escalation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.child.ChildView;
import org.reconvene.people.PersonView;
import org.reconvene.procedure.Recorded;
import org.reconvene.procedure.Route;
import org.reconvene.procedure.Safety;
import org.reconvene.procedure.Stage;
import org.reconvene.time.Deadline;

/**
 * A disagreement as those with a part see it.
 *
 * @param kind what it is about, in the procedure's words
 * @param safety what the procedure says about a child in danger
 * @param version the number of the procedure's version that it follows to its end
 * @param endingWords what was written when it ended; null while it is open
 * @param turns the steps that began, earliest first
 * @param entries what both sides wrote, earliest first
 * @param admitted who was let in beside the two sides
 * @param meeting the professional meeting that was called last; null where none was
 * @param ofRequest whether it began with a request for a conference (SUS-7)
 * @param whole the time for the whole, which runs beside the steps' own limits (HER-14); null where none runs
 * @param consents the parents' consents to give the reasons, and their withdrawals (HER-13); none for whoever may not keep them
 * @param imminentRisk whether the child was believed to be at imminent risk when it was raised (SUR-7)
 * @param raiserIsMe whether the reader raised it
 * @param mayWrite whether the reader may write in it, which ends with it
 * @param mayFollow whether the reader stands on one of the sides, and may record what follows from it; for some time after its end too
 */
public record DisagreementView(
        String reference,
        String kind,
        Route route,
        Safety safety,
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
        List<AdmittedView> admitted,
        @Nullable MeetingView meeting,
        boolean ofRequest,
        @Nullable Deadline whole,
        List<ConsentView> consents,
        boolean imminentRisk,
        boolean raiserIsMe,
        boolean mayWrite,
        boolean mayFollow) {

    public DisagreementView {
        turns = List.copyOf(turns);
        entries = List.copyOf(entries);
        admitted = List.copyOf(admitted);
        consents = List.copyOf(consents);
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

    /** Whether the child is believed to be at imminent risk and nobody recorded the referral yet (SUR-7). */
    public boolean referralMissing() {
        return imminentRisk && entries.stream().noneMatch(entry -> entry.item() == Recorded.REFERRAL);
    }

    /** The stages above to which it may go straight, for the reasons that the procedure allows (NI-16, SUS-18). */
    public List<Stage> straightTo() {
        return open()
                ? route.stages().stream()
                        .skip(stage())
                        .filter(stage -> !stage.straightHere().isEmpty())
                        .toList()
                : List.of();
    }

    /** Whether a manager of the side that raised it has written the Record of Professional Difference (NI-18). */
    public boolean hasRecordOfDifference() {
        return !ofRequest && entries.stream().anyMatch(entry -> entry.item() == Recorded.RECORD_OF_DIFFERENCE);
    }

    /** Whether the reader can print a letter about one of its steps. */
    public boolean lettersPrintable() {
        return turns.stream()
                .anyMatch(turn ->
                        turn.letters() != null && !turn.letters().printable().isEmpty());
    }

    /** The number of the stage that is reached, from 1. */
    public int stage() {
        return openTurns().stream()
                .mapToInt(TurnView::stage)
                .max()
                .orElseGet(() -> turns.stream().mapToInt(TurnView::stage).max().orElse(1));
    }
}
