package org.reconvene.dissentsgroup.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.reconvene.time.WorkingCalendar;

/** Reports to a conference are due two working days before it. No source says so: a local default (SUR-15). */
public final class ReportsAreDueBefore {

    public static final int WORKING_DAYS = 2;

    /** The rule as a page says it. */
    public static final String WORDS = "In time means 2 working days before the conference or earlier (local default).";

    private ReportsAreDueBefore() {}

    /** Whether a report that came on that day was in time; one that never came was not. */
    public static boolean inTime(@Nullable LocalDate received, LocalDate conference, WorkingCalendar calendar) {
        return received != null && !received.isAfter(calendar.minusWorkingDays(conference, WORKING_DAYS));
    }

    /** When it came, counted in days: {@code 2 days before}, {@code Same day}, {@code None}. */
    public static String words(@Nullable LocalDate received, LocalDate conference) {
        if (received == null) {
            return "None";
        }
        var days = ChronoUnit.DAYS.between(received, conference);
        if (days == 0) {
            return "Same day";
        }
        var count = Math.abs(days);
        return count + (count == 1 ? " day " : " days ") + (days > 0 ? "before" : "after");
    }
}
