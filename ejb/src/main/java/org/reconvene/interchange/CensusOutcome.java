package org.reconvene.interchange;

/** What a conference decided, where the dates of a plan show it. */
public enum CensusOutcome {
    /** A plan began on the day of the initial conference. */
    PLAN_NEEDED,
    /** The plan ran on after the day of the review. */
    PLAN_CONTINUED,
    /** The plan ended on the day of the review. */
    PLAN_DISCONTINUED
}
