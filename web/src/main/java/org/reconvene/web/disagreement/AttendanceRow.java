package org.reconvene.web.disagreement;

import org.jspecify.annotations.Nullable;
import org.reconvene.escalation.MeetingView;
import org.reconvene.people.PersonView;

/** Whether one person who was invited came. */
public class AttendanceRow {

    private final PersonView person;
    private @Nullable String attendance;

    AttendanceRow(MeetingView.Invited invited) {
        person = invited.person();
    }

    public PersonView getPerson() {
        return person;
    }

    public @Nullable String getAttendance() {
        return attendance;
    }

    public void setAttendance(@Nullable String attendance) {
        this.attendance = attendance;
    }
}
