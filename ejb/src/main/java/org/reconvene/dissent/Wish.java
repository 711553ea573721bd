package org.reconvene.dissent;

/** What the dissenter wants done with the dissent: two different outcomes (SUS-12). */
public enum Wish {
    NOTED("Noted"),
    CHALLENGED("Challenged");

    private final String words;

    Wish(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
