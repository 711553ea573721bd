package org.reconvene.time;

import java.time.Instant;
import java.time.LocalDateTime;
import org.reconvene.time.model.BundledHolidays;

/** What the tests of this component start from. */
final class Calendars {

    static final WorkingCalendar ENGLAND = BundledHolidays.calendarOf(Nation.ENGLAND_AND_WALES);
    static final WorkingCalendar SCOTLAND = BundledHolidays.calendarOf(Nation.SCOTLAND);
    static final WorkingCalendar NORTHERN_IRELAND = BundledHolidays.calendarOf(Nation.NORTHERN_IRELAND);
    static final Provenance LOCAL = Provenance.localDefault(null, "Chosen for this test");

    private Calendars() {}

    /** An instant by London's wall clock, {@code 2026-12-23T16:45}. */
    static Instant london(String wallClock) {
        LocalDateTime time = LocalDateTime.parse(wallClock);
        return London.at(time.toLocalDate(), time.toLocalTime());
    }

    static Deadline workingDays(int days, String start, WorkingCalendar calendar) {
        return DeadlineRule.workingDays(days, LOCAL).startingAt(london(start), calendar);
    }

    static Deadline withoutDelay(String start, WorkingCalendar calendar) {
        return new DeadlineRule.NextWorkingDay(LOCAL).startingAt(london(start), calendar);
    }

    static Deadline hours(int hours, String start, WorkingCalendar calendar) {
        return new DeadlineRule.Hours(hours, LOCAL).startingAt(london(start), calendar);
    }
}
