package org.reconvene.escalation;

/** How a disagreement stands. */
public enum DisagreementStatus {
    OPEN("Open"),
    ENDED("Ended");

    private final String words;

    DisagreementStatus(String words) {
        this.words = words;
    }

    /** The status in the words that a page shows. */
    public String words() {
        return words;
    }
}
