package org.reconvene.conference;

/** The category of a child protection plan, as the census names it. */
public enum PlanCategory {
    NEGLECT("Neglect"),
    EMOTIONAL_ABUSE("Emotional abuse"),
    PHYSICAL_ABUSE("Physical abuse"),
    SEXUAL_ABUSE("Sexual abuse"),
    MULTIPLE("More than one category");

    private final String words;

    PlanCategory(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
