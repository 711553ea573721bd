package org.reconvene.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonView;

/**
 * A professional meeting as those with a part see it.
 *
 * @param recordedAt when its minutes were recorded; null before
 */
public record MeetingView(
        MeetingUrgency urgency,
        boolean significantRisk,
        Instant startsAt,
        String place,
        PersonView chair,
        List<Invited> invited,
        List<Action> actions,
        @Nullable Instant recordedAt) {

    public MeetingView {
        invited = List.copyOf(invited);
        actions = List.copyOf(actions);
    }

    /** Somebody who was invited; whether they came is null until it is recorded. */
    public record Invited(PersonView person, @Nullable MeetingAttendance attendance) {}

    /**
     * Something to be done.
     *
     * @param outcome what became of it; null while it is open
     * @param mine whether the reader says so
     */
    public record Action(
            long id,
            String what,
            PersonView owner,
            LocalDate dueOn,
            @Nullable String outcome,
            @Nullable Instant finishedAt,
            boolean mine) {}
}
