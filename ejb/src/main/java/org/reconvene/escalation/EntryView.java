package org.reconvene.escalation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonView;
import org.reconvene.procedure.Recorded;
import org.reconvene.procedure.Side;

/**
 * What a side wrote, and what the other side says of it.
 *
 * @param step the key of the step in which it was written
 * @param text empty where it is withheld
 * @param withheld whether it may hold reasons that the reader is not told without the parents' consent (HER-13)
 * @param adviser from whom advice was taken; null where it is none
 * @param proposedDueAt the limit that it proposes for its step; null where it proposes none
 * @param confirmed whether the other side confirmed it; null while it has not answered
 * @param contestedWords the other side's wording where it contests it; both stay
 * @param mayAnswer whether the reader stands on the other side and it is not answered yet
 */
public record EntryView(
        long id,
        String step,
        Side side,
        Recorded item,
        String text,
        boolean withheld,
        PersonView writtenBy,
        Instant writtenAt,
        @Nullable String adviser,
        @Nullable Instant proposedDueAt,
        @Nullable Boolean confirmed,
        @Nullable String contestedWords,
        @Nullable PersonView answeredBy,
        @Nullable Instant answeredAt,
        boolean mayAnswer) {}
