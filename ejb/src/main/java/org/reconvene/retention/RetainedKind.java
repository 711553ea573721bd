package org.reconvene.retention;

/** What a period is kept for. A conference has no end here, and is kept. */
public enum RetainedKind {
    DISAGREEMENT("Disagreement", "A disagreement"),
    REQUEST("Request for a conference", "A request for a conference"),
    DISSENT("Dissent", "A dissent");

    private final String words;
    private final String one;

    RetainedKind(String words, String one) {
        this.words = words;
        this.one = one;
    }

    public String words() {
        return words;
    }

    /** As a sentence begins with it. */
    public String one() {
        return one;
    }
}
