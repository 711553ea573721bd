package org.reconvene.learning;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.dissentsgroup.Finding;

/**
 * The Group’s feedback as its reader sees it, with the key issues, themes and recommendations that go to both (SUR-16).
 *
 * @param nextSteps what happens next; always there for the dissenter of a supported dissent (SUR-17)
 * @param keyIssues null where none were recorded
 * @param themes by name
 */
public record FeedbackView(
        String reference,
        FeedbackReader audience,
        Finding finding,
        Instant meeting,
        String text,
        @Nullable String nextSteps,
        @Nullable String keyIssues,
        List<String> themes,
        List<RecommendationView> recommendations,
        List<PolicyChangeView> changes,
        Instant sentAt,
        Instant readAt)
        implements Serializable {}
