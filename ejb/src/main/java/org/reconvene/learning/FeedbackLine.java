package org.reconvene.learning;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One feedback that was sent to the reader; {@code readAt} is null until they open it. */
public record FeedbackLine(
        String reference,
        FeedbackReader audience,
        Instant sentAt,
        @Nullable Instant readAt) implements Serializable {}
