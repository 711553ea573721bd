package org.reconvene.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.reconvene.time.Deadline;

/**
 * A request that waits for the reader.
 *
 * @param askedBy the other side, by agency and title; null where nobody stands there
 * @param step the key of the step that waits
 * @param waits what waits, in the procedure's words
 * @param decided whether the reader answers or decides in it, rather than asks
 * @param dueAt the sooner of the two clocks
 * @param own the step's own limit; null where both sides chose another, or the procedure has no such step any more
 * @param whole the time for the whole; null where none runs
 */
public record RequestLine(
        long id,
        String reference,
        @Nullable String askedBy,
        String step,
        String waits,
        boolean decided,
        Instant dueAt,
        @Nullable Deadline own,
        @Nullable Deadline whole) {

    /** When the time for the whole ends; null where none runs. */
    public @Nullable Instant wholeDueAt() {
        return whole == null ? null : whole.due();
    }
}
