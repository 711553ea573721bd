package org.reconvene.escalation;

/** Whether somebody who was invited to a professional meeting came (BOR-9). */
public enum MeetingAttendance {
    ATTENDED("Was there"),
    APOLOGIES("Sent apologies"),
    ABSENT("Was not there");

    private final String words;

    MeetingAttendance(String words) {
        this.words = words;
    }

    /** In the words that a page shows. */
    public String words() {
        return words;
    }
}
