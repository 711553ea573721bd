package org.reconvene.escalation;

/** Why a step of a disagreement began. */
public enum WhyItBegan {
    /** The disagreement was raised: the raiser's own first step is taken with it. */
    RAISED,
    /** The step before it was taken, or the disagreement was taken up again. */
    STEP_TAKEN,
    /** No answer came by the limit of the step before it. */
    SILENCE
}
