package org.reconvene.calendars;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.reconvene.people.PersonId;
import org.reconvene.record.CaseKey;
import org.reconvene.time.WorkingCalendar;

/**
 * A deadline that runs, with how it is reckoned and how it is moved.
 *
 * @param subject what the reference names
 * @param reference what those concerned are told of: a dissent, a conference or a meeting
 * @param cases in whose records a move is written; none for a meeting without cases
 * @param what what falls due, as a sentence about its move begins: "The senior manager’s decision"
 * @param start when the limit began to run
 * @param due when it is due by what is kept
 * @param reckoning when it is due on a calendar
 * @param concerned whoever has the work that falls due; asked only where it moves
 * @param move keeps what the calendar makes of it
 */
public record OpenDeadline(
        Subject subject,
        String reference,
        List<CaseKey> cases,
        String what,
        Instant start,
        Instant due,
        Function<WorkingCalendar, Instant> reckoning,
        Supplier<Set<PersonId>> concerned,
        Consumer<WorkingCalendar> move) {

    /** What a reference names. */
    public enum Subject {
        DISSENT,
        DISAGREEMENT,
        CONFERENCE,
        MEETING
    }

    public OpenDeadline {
        cases = List.copyOf(cases);
    }
}
