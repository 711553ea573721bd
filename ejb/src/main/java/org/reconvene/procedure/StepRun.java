package org.reconvene.procedure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A limit that ran in a case.
 *
 * @param startedAt when it began to run
 * @param dueAt when it was due
 * @param doneAt when the step was done; null while it is not, or where that is not kept
 */
public record StepRun(
        StepKey step,
        Instant startedAt,
        Instant dueAt,
        @Nullable Instant doneAt) {}
