package org.reconvene.dissent;

/** The senior child protection manager’s decision about the chair’s decision (SUS-14). */
public enum ReviewDecision {
    CHAIR_DECISION_STANDS("The chair’s decision stands"),
    RECONVENE_REQUIRED("The conference must be reconvened");

    private final String words;

    ReviewDecision(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
