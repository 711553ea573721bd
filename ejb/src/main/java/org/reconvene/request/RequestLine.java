package org.reconvene.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request that waits for the reader.
 *
 * @param askedBy the other side's agency and title; null where nobody stands there
 * @param waits what waits, in the procedure's words
 * @param dueAt the sooner of the two clocks
 * @param wholeDueAt when the time for the whole ends; null where none runs
 */
public record RequestLine(
        long id,
        String reference,
        @Nullable String askedBy,
        String waits,
        Instant dueAt,
        @Nullable Instant wholeDueAt) {}
