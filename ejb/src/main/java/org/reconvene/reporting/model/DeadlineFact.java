package org.reconvene.reporting.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A deadline that has fallen.
 *
 * @param endedAt when it was met, or the case went on; null while it is open
 * @param silent whether the case went on without an answer
 * @param acting who had to meet it
 * @param conferenceKind null where it is about no conference
 */
public record DeadlineFact(
        String reference,
        CasePage page,
        String step,
        Instant dueAt,
        @Nullable Instant endedAt,
        boolean silent,
        Acting acting,
        @Nullable String conferenceKind)
        implements OfWork {}
