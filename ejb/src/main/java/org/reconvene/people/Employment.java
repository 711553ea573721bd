package org.reconvene.people;

/** By whom a person is employed: what reasons they may be told depends on it (HER-13). */
public enum Employment {
    STATUTORY_AGENCY("Statutory agency"),
    PRIVATELY_EMPLOYED("Privately employed"),
    CHURCH_OR_RELIGIOUS("Church or religious organisation"),
    NOT_KNOWN("Not known");

    private final String words;

    Employment(String words) {
        this.words = words;
    }

    /** The employment in the words that a page shows. */
    public String words() {
        return words;
    }
}
