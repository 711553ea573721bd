package org.reconvene.learning;

/** What was learned from a disagreement, by what it asks for (NI-19). */
public enum LearningKind {
    TRAINING_NEED("Training need"),
    COMMISSIONING_NEED("Commissioning need"),
    PRACTICE_GUIDANCE("New practice guidance"),
    PROTOCOL("New or revised protocol"),
    OTHER("Other general issue");

    private final String words;

    LearningKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
