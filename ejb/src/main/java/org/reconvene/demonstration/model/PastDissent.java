package org.reconvene.demonstration.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reconvene.conference.PlanCategory;
import org.reconvene.conference.PlanDecision;
import org.reconvene.dissent.Ground;
import org.reconvene.dissent.Wish;
import org.reconvene.dissentsgroup.Finding;

/**
 * A dissent of the past year that went its whole way.
 *
 * @param key names it in the other files of the history
 * @param conference at which it was recorded; it is about those children with whose decision not everybody agreed
 * @param confirmed working days until the dissenter confirmed the wording; null where they never did
 * @param review the senior manager's; null where the dissent was only noted
 * @param meetings how many meetings of the Group it took: 2 where the first one did not reach it
 * @param feedback working days from the meeting to the feedback
 * @param themes the ids of the themes that the Group named
 */
public record PastDissent(
        String key,
        PastConference conference,
        Ground ground,
        String dissenter,
        Wish wish,
        boolean harm,
        @Nullable Integer confirmed,
        @Nullable PastReview review,
        Finding finding,
        int meetings,
        int feedback,
        Set<Long> themes,
        Words words) {

    /**
     * What the senior manager decided.
     *
     * @param days working days until then
     * @param held working days from then until the reconvened conference; null where the chair's decision stood
     * @param decision of the reconvened conference; null where there was none
     */
    public record PastReview(
            int days,
            @Nullable Integer held,
            @Nullable PlanDecision decision,
            @Nullable PlanCategory category) {}

    /** What was written: the dissenter's words, the Group's key issues, and what a minority thought, or null. */
    public record Words(
            String dissent, String keyIssues, @Nullable String minority) {}
}
