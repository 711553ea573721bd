package org.reconvene.dissentsgroup;

import java.util.List;
import org.reconvene.people.PersonId;

/** Records which members come to a meeting, or came. */
public record KeepAttendance(String meeting, List<Row> rows) {

    public KeepAttendance {
        rows = List.copyOf(rows);
    }

    /** One member. */
    public record Row(PersonId person, MemberAttendance attendance) {}
}
