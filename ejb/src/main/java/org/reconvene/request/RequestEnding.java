package org.reconvene.request;

/** What became of a request for a conference; each is counted apart. */
public enum RequestEnding {
    /** The first answer was that the conference is convened. */
    CONVENED("Convened"),
    /** It was refused, and whoever asked accepted that, or agreed that none is needed. */
    REFUSED_AND_ACCEPTED("Refused and accepted"),
    /** It was refused to the last word. */
    FINALLY_REFUSED("Finally refused"),
    /** It was refused, challenged, and then convened. */
    OVERTURNED("Refusal overturned"),
    /** Whoever asked took it back. */
    WITHDRAWN("Withdrawn"),
    /** Another conference, a move, a birthday or a death came before the answer. */
    OVERTAKEN("Overtaken by events");

    private final String words;

    RequestEnding(String words) {
        this.words = words;
    }

    /** The ending in the words that a page and a report show. */
    public String words() {
        return words;
    }
}
