package org.reconvene.escalation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonView;
import org.reconvene.procedure.Step;
import org.reconvene.time.Deadline;

/**
 * A step that began.
 *
 * @param stage the number of its stage, from 1
 * @param who the actor in the procedure's words
 * @param person who acts; null where nobody was found
 * @param with who stands on the other side; null where nobody was found
 * @param deadline its limit with the reckoning; null where it is a meeting's day
 * @param endedAt null while it is open
 * @param ended how it ended, in words; null while it is open
 * @param mine whether the reader acts in it
 * @param waiting whether the reader waits for it and may record that nobody answers
 */
public record TurnView(
        Step step,
        int stage,
        String stageName,
        String who,
        @Nullable PersonView person,
        @Nullable PersonView with,
        Instant startedAt,
        Instant dueAt,
        @Nullable Deadline deadline,
        @Nullable Instant endedAt,
        @Nullable String ended,
        boolean mine,
        boolean waiting) {

    public boolean open() {
        return endedAt == null;
    }
}
