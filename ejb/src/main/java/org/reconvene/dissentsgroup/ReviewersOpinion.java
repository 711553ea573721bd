package org.reconvene.dissentsgroup;

/** What a reviewer thinks of a dissent on what they have read. It is one view; the finding is the Group’s. */
public enum ReviewersOpinion {
    WOULD_SUPPORT("I would support the dissent", "Would support"),
    WOULD_NOT_SUPPORT("I would not support the dissent", "Would not support"),
    CANNOT_SAY("I cannot say on these papers", "Cannot say on these papers");

    private final String words;
    private final String ofReviewer;

    ReviewersOpinion(String words, String ofReviewer) {
        this.words = words;
        this.ofReviewer = ofReviewer;
    }

    /** As the reviewer’s own answer. */
    public String words() {
        return words;
    }

    /** As it is shown to others: {@code Would support}. */
    public String ofReviewer() {
        return ofReviewer;
    }
}
