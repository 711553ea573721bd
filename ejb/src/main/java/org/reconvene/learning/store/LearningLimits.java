package org.reconvene.learning.store;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.reconvene.people.PartnershipView;
import org.reconvene.procedure.FollowedSteps;
import org.reconvene.procedure.boundary.StepLimits;
import org.reconvene.time.DeadlineRule;

/**
 * The limits after a finding, from the version of the partnership's procedure that was in force when the dissent was recorded.
 */
@ApplicationScoped
public class LearningLimits {

    @EJB
    StepLimits stepLimits;

    /** By when feedback goes to the chair and to the dissenter, from the meeting on (SUR-16). */
    public DeadlineRule sendFeedback(PartnershipView partnership, Instant recorded) {
        return stepLimits.limit(partnership, FollowedSteps.FEEDBACK, recorded);
    }

    /** By when the investigation is reported, from the finding on (SUR-18). */
    public DeadlineRule reportInvestigation(PartnershipView partnership, Instant recorded) {
        return stepLimits.limit(partnership, FollowedSteps.INVESTIGATE, recorded);
    }
}
