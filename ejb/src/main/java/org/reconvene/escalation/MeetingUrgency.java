package org.reconvene.escalation;

/** How soon a professional meeting is held, set by the line managers from the risk (BOR-8). */
public enum MeetingUrgency {
    SAME_DAY("The same day"),
    SOME_DAYS("Within some days"),
    A_WEEK_OR_MORE("In a week or more");

    private final String words;

    MeetingUrgency(String words) {
        this.words = words;
    }

    /** The urgency in the words that a page shows. */
    public String words() {
        return words;
    }
}
