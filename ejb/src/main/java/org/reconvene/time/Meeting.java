package org.reconvene.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One meeting of a Dissents Group, laid out by its {@link MeetingRule}.
 *
 * @param starts when it starts
 * @param papersClose the last instant at which a referral or a paper still reaches it
 * @param movedFrom the day on which the rule would have it, where that is not a working day; else null
 */
public record Meeting(
        Instant starts, Instant papersClose, @Nullable UncountedDay movedFrom) {

    /** The day of the meeting, in London. */
    public LocalDate day() {
        return London.dateOf(starts);
    }

    /** Why it is not on the rule's day; empty where it is. */
    public Optional<String> whyMoved() {
        return Optional.ofNullable(movedFrom)
                .map(day -> "Moved from " + DateWords.dayWithoutYear(day.date()) + " (" + day.why() + ")");
    }
}
