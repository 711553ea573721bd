package org.reconvene.web.api;

import java.time.Instant;
import java.util.List;
import org.reconvene.time.Deadline;
import org.reconvene.time.DeadlineRule;
import org.reconvene.time.Holiday;
import org.reconvene.time.London;
import org.reconvene.time.Nation;
import org.reconvene.time.OutsideCalendarException;
import org.reconvene.time.Provenance;
import org.reconvene.time.WorkingCalendar;

/** What a program asks of a working calendar. Whatever cannot be answered is thrown as {@link RefusedRequest}. */
record CalendarQuestion(Query query) {

    private static final Provenance ASKED = Provenance.localDefault(null, "The limit that was asked for.");

    /** The nation of that part of the path. */
    static Nation nation(String key) {
        return Nation.ofKey(key)
                .orElseThrow(() -> RefusedRequest.unknown(
                        "nation", "Write england-and-wales, scotland or northern-ireland in its place."));
    }

    /** The holidays of the {@code year} that is asked for. */
    List<Holiday> holidays(WorkingCalendar calendar) {
        int year = query.number("year", 1, "2027")
                .orElseThrow(() -> RefusedRequest.badParameter("year", "Say which year, for example year=2027."));
        try {
            return calendar.holidaysIn(year);
        } catch (OutsideCalendarException e) {
            throw RefusedRequest.badParameter("year", e.remedy());
        }
    }

    /** The deadline of {@code workingDays} or {@code hours} from {@code from} on. */
    Deadline deadline(WorkingCalendar calendar) {
        Instant from = StartTime.of(query);
        try {
            calendar.isWorkingDay(London.dateOf(from));
        } catch (OutsideCalendarException e) {
            throw RefusedRequest.badParameter("from", e.remedy());
        }
        var days = query.number("workingDays", 0, "5");
        var hours = query.number("hours", 1, "72");
        if (days.isPresent() && hours.isPresent()) {
            throw RefusedRequest.badParameter("hours", "Give either workingDays or hours, not both.");
        }
        if (days.isPresent()) {
            return started(DeadlineRule.workingDays(days.getAsInt(), ASKED), "workingDays", from, calendar);
        }
        return started(
                new DeadlineRule.Hours(
                        hours.orElseThrow(() -> RefusedRequest.badParameter(
                                "workingDays",
                                "Give the limit as workingDays or as hours, for example workingDays=5.")),
                        ASKED),
                "hours",
                from,
                calendar);
    }

    private static Deadline started(DeadlineRule rule, String parameter, Instant from, WorkingCalendar calendar) {
        try {
            var deadline = rule.startingAt(from, calendar);
            calendar.isWorkingDay(deadline.dueDay());
            return deadline;
        } catch (OutsideCalendarException e) {
            throw RefusedRequest.badParameter(parameter, "That many lead beyond the calendar. " + e.remedy());
        }
    }
}
