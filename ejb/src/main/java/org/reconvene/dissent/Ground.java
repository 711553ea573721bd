package org.reconvene.dissent;

import org.reconvene.conference.PlanDecision;

/** What the dissenter disagrees with. */
public enum Ground {
    PLAN_NOT_NEEDED("That a plan is not needed", "disagrees that a plan is not needed"),
    PLAN_NEEDED("That a plan is needed", "disagrees that a plan is needed"),
    CATEGORY("The category of the plan", "disagrees with the category"),
    PLAN_CONTINUED("Continuing the plan", "disagrees with continuing the plan"),
    PLAN_ENDED("Ending the plan", "disagrees with ending the plan");

    private final String words;
    private final String afterAgency;

    Ground(String words, String afterAgency) {
        this.words = words;
        this.afterAgency = afterAgency;
    }

    /** The ground as an answer to "What they disagree with". */
    public String words() {
        return words;
    }

    /** The ground after the name of an agency: "Health" {@code disagrees with the category}. */
    public String afterAgency() {
        return afterAgency;
    }

    /** Whether somebody can disagree on this ground with that decision. */
    public boolean fits(PlanDecision decision) {
        return switch (this) {
            case PLAN_NOT_NEEDED -> decision == PlanDecision.PLAN_NOT_NEEDED;
            case PLAN_NEEDED -> decision == PlanDecision.PLAN_NEEDED;
            case CATEGORY -> decision.leavesAPlan();
            case PLAN_CONTINUED -> decision == PlanDecision.PLAN_CONTINUED;
            case PLAN_ENDED -> decision == PlanDecision.PLAN_DISCONTINUED;
        };
    }
}
