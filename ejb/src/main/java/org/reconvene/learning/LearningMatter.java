package org.reconvene.learning;

/** As what something that was learned is followed to its answer (SUR-9). */
public enum LearningMatter {
    LEARNING("Learning"),
    POLICY_CHANGE("Proposed change of policy");

    private final String words;

    LearningMatter(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
