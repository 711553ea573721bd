package org.reconvene.dissentsgroup.boundary;

/** What the desks of the Group say of meetings. */
final class MeetingWords {

    static final String UNKNOWN =
            "There is no such meeting in this partnership. Lay out the year, or choose one of its meetings.";
    static final String CLOSED = "This meeting is closed, so its docket stands as it was.";

    private MeetingWords() {}
}
