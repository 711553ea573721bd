package org.reconvene.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a Group meets each month (SUR-14).
 *
 * @param ordinal which of the month's days of that name, 1 to 4, or {@link #LAST}
 * @param dayOfWeek the day of the week
 * @param time when it starts, on London's wall clock
 * @param papersCloseBefore how many working days before the meeting papers close, at the close of business
 */
public record MeetingRule(int ordinal, DayOfWeek dayOfWeek, LocalTime time, int papersCloseBefore) {

    /** The ordinal of the last such day of a month. */
    public static final int LAST = -1;

    public MeetingRule {
        if (ordinal != LAST && (ordinal < 1 || ordinal > 4)) {
            throw new IllegalArgumentException("ordinal: enter a number from 1 to 4, or -1 for the last of the month");
        }
        if (papersCloseBefore < 1) {
            throw new IllegalArgumentException("papersCloseBefore: enter a whole number from 1, for example 5");
        }
    }

    /** The meetings of a year, from {@code from} on and before the same day a year later, earliest first. */
    public List<Meeting> yearFrom(LocalDate from, WorkingCalendar calendar) {
        LocalDate end = from.plusYears(1);
        return meetingsSince(from, calendar)
                .dropWhile(meeting -> meeting.day().isBefore(from))
                .takeWhile(meeting -> meeting.day().isBefore(end))
                .toList();
    }

    /** The first meeting whose papers are still open at that instant; exactly at their close they are. */
    public Meeting nextFor(Instant referredAt, WorkingCalendar calendar) {
        return meetingsSince(London.dateOf(referredAt), calendar)
                .filter(meeting -> !meeting.papersClose().isBefore(referredAt))
                .findFirst()
                .orElseThrow();
    }

    /** The meeting of a month; where its day is not a working day, on the next one. */
    public Meeting in(YearMonth month, WorkingCalendar calendar) {
        LocalDate day = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, dayOfWeek));
        Optional<UncountedDay> off = calendar.whyNotWorking(day);
        LocalDate held = calendar.workingDayOnOrAfter(day);
        LocalDate papers = calendar.minusWorkingDays(held, papersCloseBefore);
        return new Meeting(
                London.at(held, time), London.at(papers, calendar.officeHours().closes()), off.orElse(null));
    }

    /** From the month before on, as a meeting at a month's end may move into the next. */
    private Stream<Meeting> meetingsSince(LocalDate from, WorkingCalendar calendar) {
        YearMonth first = YearMonth.from(from).minusMonths(1);
        return Stream.iterate(first, month -> month.plusMonths(1)).map(month -> in(month, calendar));
    }
}
