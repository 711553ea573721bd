package org.reconvene.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonId;

/** Records who came to a professional meeting, what was discussed, and what is to be done (BOR-9, BOR-10). */
public record RecordMeeting(
        String reference, Map<PersonId, MeetingAttendance> attendance, String minutes, List<Action> actions) {

    public RecordMeeting {
        attendance = Map.copyOf(attendance);
        actions = List.copyOf(actions);
    }

    /** Something to be done, with its owner and its day in London. */
    public record Action(
            String what, @Nullable PersonId owner, @Nullable LocalDate dueOn) {}
}
