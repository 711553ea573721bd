package org.reconvene.procedure;

/** Which side acts in a step. */
public enum Side {
    /** The agency that raised it. */
    RAISING("A", "A raises it"),
    /** The agency that answers. */
    ANSWERING("B", "B answers it"),
    /** Both together. */
    BOTH("A and B", "A and B together"),
    /** Somebody who stands above both. */
    DECIDING("for both", "decided for both");

    private final String letter;
    private final String words;

    Side(String letter, String words) {
        this.letter = letter;
        this.words = words;
    }

    /** How a table names the side. */
    public String letter() {
        return letter;
    }

    public String words() {
        return words;
    }
}
