package org.reconvene.learning;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonView;

/**
 * One feedback as the Group sees it.
 *
 * @param readAt when its reader first opened it; null until then
 */
public record SentFeedbackView(
        FeedbackReader audience,
        PersonView reader,
        String text,
        @Nullable String nextSteps,
        Instant sentAt,
        @Nullable Instant readAt)
        implements Serializable {}
