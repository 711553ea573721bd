package org.reconvene.learning;

/** Within which circle learning is shared (NI-19). */
public enum LearningCircle {
    ONE_AGENCY("Within one agency"),
    BETWEEN_AGENCIES("Between the agencies"),
    BOARD("With the Area Safeguarding Panel, or the board and its subgroups");

    private final String words;

    LearningCircle(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
