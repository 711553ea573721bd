package org.reconvene.escalation;

/** How a disagreement ended. */
public enum HowItEnded {
    /** As the last step's outcome says. */
    BY_THE_PROCEDURE("By the procedure"),
    /** The raiser took it back. */
    WITHDRAWN("Withdrawn by the side that raised it"),
    /** Another multi-agency agreement takes precedence (BOR-14). */
    OTHER_AGREEMENT("Handled under another agreement"),
    /** What was requested came about otherwise, or can no longer come about. */
    OVERTAKEN("Overtaken by events");

    private final String words;

    HowItEnded(String words) {
        this.words = words;
    }

    /** The ending in the words that a page shows. */
    public String words() {
        return words;
    }
}
