package org.reconvene.escalation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list.
 *
 * @param dueAt when the step that is due first is due; null once it ended
 */
public record DisagreementLine(
        String reference,
        String child,
        String decision,
        String raisedBy,
        String answeredBy,
        DisagreementStatus status,
        Instant raisedAt,
        @Nullable Instant dueAt) {}
