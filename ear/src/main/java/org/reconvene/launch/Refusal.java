package org.reconvene.launch;

/** Why Reconvene cannot run here, as one sentence for the person who started it. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    Refusal(String sentence) {
        super(sentence);
    }

    /** The sentence to show. */
    String sentence() {
        return String.valueOf(getMessage());
    }
}
