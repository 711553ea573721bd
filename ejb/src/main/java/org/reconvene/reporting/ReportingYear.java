package org.reconvene.reporting;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import org.reconvene.reports.Period;

/**
 * A year as the national statistics of England count it: 1 April to 31 March, in the partnership's time zone.
 *
 * @param firstYear the calendar year in which it begins
 */
public record ReportingYear(int firstYear) implements Serializable {

    /** How many months it has. */
    public static final int MONTHS = 12;

    /** The year in which that day lies. */
    public static ReportingYear of(LocalDate day) {
        return new ReportingYear(day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear());
    }

    /** Its first day. */
    public LocalDate from() {
        return LocalDate.of(firstYear, Month.APRIL, 1);
    }

    /** Its last day. */
    public LocalDate to() {
        return LocalDate.of(firstYear + 1, Month.MARCH, 31);
    }

    /** Its days. */
    public Period days() {
        return new Period(from(), to());
    }

    /** The first day of the month with that number, from 0 to 11. */
    public LocalDate month(int number) {
        return from().plusMonths(number);
    }

    /** The first day of the quarter with that number, from 0 to 4; 4 is the day after the year. */
    public LocalDate quarter(int number) {
        return from().plusMonths(3L * number);
    }

    /** The year before it. */
    public ReportingYear before() {
        return new ReportingYear(firstYear - 1);
    }

    /** "2025-26". */
    public String words() {
        return String.format(Locale.UK, "%d-%02d", firstYear, (firstYear + 1) % 100);
    }
}
