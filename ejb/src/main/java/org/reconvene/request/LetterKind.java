package org.reconvene.request;

/** The letters about a request for a conference. */
public enum LetterKind {
    ACKNOWLEDGED("Your request has arrived"),
    REFUSED("The conference is not convened"),
    CONVENED("The conference is convened"),
    FINAL("The last word");

    private final String words;

    LetterKind(String words) {
        this.words = words;
    }

    /** What it says, in the words that a page shows. */
    public String words() {
        return words;
    }
}
