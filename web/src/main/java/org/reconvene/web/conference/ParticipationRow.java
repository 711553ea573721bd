package org.reconvene.web.conference;

import org.jspecify.annotations.Nullable;
import org.reconvene.conference.Attendance;
import org.reconvene.conference.KeepParticipation;
import org.reconvene.conference.ParticipationView;
import org.reconvene.people.PersonView;
import org.reconvene.web.page.DateBoxes;
import org.reconvene.web.page.Errors;

/** One person’s line as the chair fills it in. */
public class ParticipationRow {

    private final PersonView person;
    private final DateBoxes report;
    private @Nullable String attendance;

    ParticipationRow(ParticipationView view) {
        this.person = view.person();
        this.report = DateBoxes.of(view.reportReceivedOn());
        this.attendance = view.attendance() == Attendance.INVITED
                ? null
                : view.attendance().name();
    }

    /** The row as a part of the command; what cannot be read as a day is noted on its field. */
    KeepParticipation.Row command(String field, Errors errors) {
        return new KeepParticipation.Row(
                person.id(),
                attendance == null ? Attendance.INVITED : Attendance.valueOf(attendance),
                report.isEmpty() ? null : report.date(field, errors).orElse(null));
    }

    public PersonView getPerson() {
        return person;
    }

    public DateBoxes getReport() {
        return report;
    }

    public @Nullable String getAttendance() {
        return attendance;
    }

    public void setAttendance(@Nullable String attendance) {
        this.attendance = attendance;
    }
}
