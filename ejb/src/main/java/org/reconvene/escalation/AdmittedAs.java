package org.reconvene.escalation;

/** As what somebody is let in beside the two sides. */
public enum AdmittedAs {
    /** Was asked for advice (SUS-5, HER-6). */
    ADVISER("Adviser"),
    /** Facilitates, and stands on neither side (NI-15, BOR-7). */
    FACILITATOR("Independent facilitator"),
    /** Is told of the circumstances and sent the minutes (BOR-11). */
    COPIED("Is sent a copy"),
    /** Joined the request for a conference for another agency (SUS-8). */
    JOINED("Joined the request"),
    /** Has the last word, and was told ahead while there is still time to act (HER-14). */
    LAST_WORD("Has the last word");

    private final String words;

    AdmittedAs(String words) {
        this.words = words;
    }

    /** What they are, in the words that a page shows. */
    public String words() {
        return words;
    }
}
