package org.reconvene.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When somebody is told that a deadline comes near: when the offices open on the last working day before the due day, but not in the
 * first half of the time that there is. What would be told outside office hours is told when they open next, where that is still in
 * time.
 */
public final class DueSoon {

    private DueSoon() {}

    /** The instant, after the start and before it is due; empty where there is no time between them. */
    public static Optional<Instant> of(Instant start, Instant due, WorkingCalendar calendar) {
        if (!start.isBefore(due)) {
            return Optional.empty();
        }
        var half = inOfficeTime(start.plus(Duration.between(start, due).dividedBy(2)), due, calendar);
        var dayBefore = London.at(
                calendar.minusWorkingDays(London.dateOf(due), 1),
                calendar.officeHours().opens());
        return Optional.of(half.isAfter(dayBefore) ? half : dayBefore).filter(start::isBefore);
    }

    private static Instant inOfficeTime(Instant at, Instant due, WorkingCalendar calendar) {
        if (calendar.isOfficeTime(at)) {
            return at;
        }
        var day = London.dateOf(at);
        var opens = calendar.officeHours().opens();
        var today = calendar.isWorkingDay(day) && London.timeOf(at).isBefore(opens);
        var next = London.at(today ? day : calendar.plusWorkingDays(day, 1), opens);
        return next.isBefore(due) ? next : at;
    }
}
