package org.reconvene.dissentsgroup;

/** Whether a member comes to a meeting, and whether they came. */
public enum MemberAttendance {
    ACCEPTED("Accepted"),
    APOLOGIES("Apologies"),
    PRESENT("Present"),
    ABSENT("Absent");

    private final String words;

    MemberAttendance(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
