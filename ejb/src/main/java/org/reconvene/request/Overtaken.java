package org.reconvene.request;

/** What can overtake a request for a conference. */
public enum Overtaken {
    ANOTHER_CONFERENCE("Another conference is held for the child"),
    CHILD_MOVED("The child moved to another area"),
    TURNED_EIGHTEEN("The young person turned eighteen"),
    CHILD_DIED("The child died");

    private final String words;

    Overtaken(String words) {
        this.words = words;
    }

    /** The event in the words that a page shows. */
    public String words() {
        return words;
    }
}
