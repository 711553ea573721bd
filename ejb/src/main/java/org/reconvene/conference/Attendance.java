package org.reconvene.conference;

/** Whether somebody who was invited came. */
public enum Attendance {
    INVITED("Not recorded"),
    ATTENDED("Yes"),
    APOLOGIES("Apologies"),
    ABSENT("No");

    private final String words;

    Attendance(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
