package org.reconvene.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The days that a report covers, both included.
 *
 * @param from the first day, in the partnership's time zone
 * @param to the last day, never before {@code from}
 */
public record Period(LocalDate from, LocalDate to) {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(String.format(
                    Locale.UK,
                    "period: the last day, %s, is before the first, %s; give them the other way round",
                    to,
                    from));
        }
    }

    /** The whole of one month. */
    public static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /** One day. */
    public static Period of(LocalDate day) {
        return new Period(day, day);
    }

    /** As a person writes it: "November 2026", "January to March 2026", "4 May 2026 to 3 June 2026", "4 May 2026". */
    public String inWords() {
        if (from.equals(to)) {
            return DAY.format(from);
        }
        if (from.getDayOfMonth() != 1 || to.getDayOfMonth() != to.lengthOfMonth()) {
            return DAY.format(from) + " to " + DAY.format(to);
        }
        if (YearMonth.from(from).equals(YearMonth.from(to))) {
            return MONTH.format(from);
        }
        var first = from.getYear() == to.getYear()
                ? from.getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.UK)
                : MONTH.format(from);
        return first + " to " + MONTH.format(to);
    }
}
