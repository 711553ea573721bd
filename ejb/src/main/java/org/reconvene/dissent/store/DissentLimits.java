package org.reconvene.dissent.store;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.reconvene.people.PartnershipView;
import org.reconvene.procedure.FollowedSteps;
import org.reconvene.procedure.boundary.StepLimits;
import org.reconvene.time.DeadlineRule;

/**
 * The limits around a dissent, from the version of the partnership's procedure that was in force when the dissent was recorded:
 * one that is published later leaves it where it is.
 */
@ApplicationScoped
public class DissentLimits {

    @EJB
    StepLimits stepLimits;

    /** By when the dissenter confirms or corrects the wording of a dissent recorded then. */
    public DeadlineRule confirmWording(PartnershipView partnership, Instant recorded) {
        return stepLimits.limit(partnership, FollowedSteps.CONFIRM_WORDING, recorded);
    }

    /** By when the senior manager decides (SUS-14). */
    public DeadlineRule decideReview(PartnershipView partnership, Instant recorded) {
        return stepLimits.limit(partnership, FollowedSteps.REVIEW, recorded);
    }

    /** By when a reconvened conference is held (SUS-14). */
    public DeadlineRule holdReconvened(PartnershipView partnership, Instant recorded) {
        return stepLimits.limit(partnership, FollowedSteps.RECONVENE, recorded);
    }
}
