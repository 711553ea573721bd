package org.reconvene.reporting.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.Period;
import org.reconvene.time.London;
import org.reconvene.time.WorkingCalendar;

/**
 * What a report reckons with.
 *
 * @param today the day on which its figures are taken, in the partnership's time zone
 */
public record ReportDay(Period period, LocalDate today, WorkingCalendar calendar) {

    private static final int WEEKS = 4;

    /** Whether it was in the period; never where there is no moment. */
    boolean covers(@Nullable Instant at) {
        if (at == null) {
            return false;
        }
        var day = London.dateOf(at);
        return !day.isBefore(period.from()) && !day.isAfter(period.to());
    }

    /** The first day of this week, which is a Monday, and of the three that follow. */
    List<LocalDate> weeks() {
        return Stream.iterate(monday(), monday -> monday.plusWeeks(1))
                .limit(WEEKS)
                .toList();
    }

    /** 0 for what is late, from 1 for this week and those that follow, beyond their number for what comes after. */
    int weekOf(LocalDate due) {
        return due.isBefore(today) ? 0 : Math.toIntExact(ChronoUnit.WEEKS.between(monday(), due)) + 1;
    }

    private LocalDate monday() {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
