package org.reconvene.conference;

/** What the chair decided for one child (SUS-11). */
public enum PlanDecision {
    PLAN_NEEDED("Plan needed"),
    PLAN_NOT_NEEDED("Plan not needed"),
    PLAN_CONTINUED("Plan continued"),
    PLAN_DISCONTINUED("Plan discontinued");

    private final String words;

    PlanDecision(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether there is a plan after this decision, and so a category. */
    public boolean leavesAPlan() {
        return this == PLAN_NEEDED || this == PLAN_CONTINUED;
    }
}
