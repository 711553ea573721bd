package org.reconvene.learning;

/** For whom a text of the Group’s feedback is written; each reads their own and not the other’s (SUR-16). */
public enum FeedbackReader {
    CHAIR("The chair", "the chair"),
    DISSENTER("The dissenter", "the dissenter");

    private final String words;
    private final String withinSentence;

    FeedbackReader(String words, String withinSentence) {
        this.words = words;
        this.withinSentence = withinSentence;
    }

    public String words() {
        return words;
    }

    public String withinSentence() {
        return withinSentence;
    }
}
