package org.reconvene.dissentsgroup;

/** Whether a meeting lies ahead or is closed. */
public enum MeetingStatus {
    PLANNED("Planned"),
    HELD("Held");

    private final String words;

    MeetingStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
