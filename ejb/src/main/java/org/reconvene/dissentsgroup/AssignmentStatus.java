package org.reconvene.dissentsgroup;

/** How far an independent review has come. */
public enum AssignmentStatus {
    ASSIGNED("Not sent yet"),
    SENT("Sent"),
    WITHDRAWN("Withdrawn");

    private final String words;

    AssignmentStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
