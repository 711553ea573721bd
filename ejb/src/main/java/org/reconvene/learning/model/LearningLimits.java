package org.reconvene.learning.model;

import org.reconvene.time.DeadlineRule;
import org.reconvene.time.Provenance;

/** The limits after a finding. No source sets one, so each is a local default and says so. */
public final class LearningLimits {

    /** By when feedback goes to the chair and to the dissenter, from the meeting on. */
    public static final DeadlineRule SEND_FEEDBACK = DeadlineRule.workingDays(
            10,
            Provenance.localDefault(
                    "SUR-16", "The procedure sets no limit here; this partnership chose 10 working days."));

    /** By when the investigation is reported, from the finding on. */
    public static final DeadlineRule REPORT_INVESTIGATION = DeadlineRule.workingDays(
            20,
            Provenance.localDefault(
                    "SUR-18", "The procedure sets no limit here; this partnership chose 20 working days."));

    private LearningLimits() {}
}
