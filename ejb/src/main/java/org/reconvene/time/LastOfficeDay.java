package org.reconvene.time;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The last working day with office hours before something is due. Hours that run through a weekend or a holiday leave less time to act
 * than they seem to (HER-14).
 *
 * @param day that day
 * @param dayBefore the working day before it
 * @param calendar whose office hours they are
 */
public record LastOfficeDay(LocalDate day, LocalDate dayBefore, WorkingCalendar calendar) {

    /** The one before {@code due}; the due day itself where its offices have opened by then. */
    public static LastOfficeDay of(Instant due, WorkingCalendar calendar) {
        var dueDay = London.dateOf(due);
        var opened = calendar.isWorkingDay(dueDay)
                && London.timeOf(due).isAfter(calendar.officeHours().opens());
        var day = opened ? dueDay : calendar.minusWorkingDays(dueDay, 1);
        return new LastOfficeDay(day, calendar.minusWorkingDays(day, 1), calendar);
    }

    /**
     * When somebody who must act before it is due is told: when the offices open on the working day before the last one, so that a
     * whole day is left; {@code now} where that has passed.
     */
    public Instant alertAt(Instant now) {
        var opens = London.at(dayBefore, calendar.officeHours().opens());
        return opens.isAfter(now) ? opens : now;
    }
}
