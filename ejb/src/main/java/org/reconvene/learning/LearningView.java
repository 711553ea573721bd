package org.reconvene.learning;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.dissentsgroup.Finding;
import org.reconvene.people.PersonView;
import org.reconvene.time.Deadline;

/**
 * What follows from the finding about one dissent, as the Group sees it.
 *
 * @param feedbackDue by when both feedbacks are sent, with its reckoning
 * @param keyIssues null where none were recorded
 * @param issuesAreFixed whether key issues and themes can no longer be changed, because feedback that rests on them was sent
 * @param themes those that can be ticked, and those that are
 * @param feedback what was sent, to the chair first
 * @param nextStepsRequired whether the dissenter’s feedback must say what happens next (SUR-17)
 * @param investigation how far the investigation has come; null where the dissent was not supported
 */
public record LearningView(
        String reference,
        Finding finding,
        Instant meeting,
        PersonView chair,
        PersonView dissenter,
        Deadline feedbackDue,
        @Nullable String keyIssues,
        boolean issuesAreFixed,
        List<ThemeTick> themes,
        List<RecommendationView> recommendations,
        List<PolicyChangeView> changes,
        List<SentFeedbackView> feedback,
        boolean nextStepsRequired,
        @Nullable InvestigationStatus investigation)
        implements Serializable {

    /** Whether the feedback to that reader was sent. */
    public boolean isSentTo(FeedbackReader reader) {
        return feedback.stream().anyMatch(sent -> sent.audience() == reader);
    }
}
