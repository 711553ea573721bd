package org.reconvene.dissent.model;

import org.reconvene.time.DeadlineRule;
import org.reconvene.time.Provenance;

/** The limits around a dissent. No source sets one, so each is a local default and says so. */
public final class DissentLimits {

    /** By when the dissenter confirms or corrects the wording. */
    public static final DeadlineRule CONFIRM_WORDING = DeadlineRule.workingDays(
            1,
            Provenance.localDefault(
                    "SUS-11", "The procedure sets no limit here; this partnership chose 1 working day."));

    /** By when the senior manager decides. */
    public static final DeadlineRule DECIDE_REVIEW = DeadlineRule.workingDays(
            5,
            Provenance.localDefault(
                    "SUS-14", "The procedure sets no limit here; this partnership chose 5 working days."));

    /** By when a reconvened conference is held. */
    public static final DeadlineRule HOLD_RECONVENED = DeadlineRule.workingDays(
            10,
            Provenance.localDefault(
                    "SUS-14", "The procedure sets no limit here; this partnership chose 10 working days."));

    private DissentLimits() {}
}
