package org.reconvene.learning;

/** Whether whoever raised a disagreement is satisfied with its outcome (SUR-10). */
public enum Satisfaction {
    SATISFIED("Yes"),
    PARTLY("In part"),
    NOT_SATISFIED("No");

    private final String words;

    Satisfaction(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
