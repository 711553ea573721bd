package org.reconvene.learning;

/** In whose hands learning is (SUR-9). */
public enum LearningStation {
    /** First it goes to the representative on the board of the agency, or to whoever was chosen. */
    BOARD_REPRESENTATIVE("Board representative"),
    SUBGROUP("Subgroup of the board"),
    /** It was accepted and is done by a day. */
    CARRYING_OUT("Being carried out");

    private final String words;

    LearningStation(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
