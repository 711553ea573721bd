package org.reconvene.time;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * One day of a {@link DaysStrip}.
 *
 * @param date the day
 * @param kind what the day is to the limit
 * @param number which working day it is, for {@link Kind#COUNTED}; else 0
 * @param why why it does not count, for weekends, holidays and closing days; else empty
 * @param gone whether it lies before today
 * @param today whether it is today
 * @param last whether the limit ends on it
 * @param hiddenWords what a screen reader says after the day of the week and the day of the month
 */
public record StripDay(
        LocalDate date,
        Kind kind,
        int number,
        String why,
        boolean gone,
        boolean today,
        boolean last,
        String hiddenWords) {

    /** What a day is to the limit. */
    public enum Kind {
        START,
        COUNTED,
        ELAPSED,
        WEEKEND,
        HOLIDAY,
        LOCAL;

        boolean isOff() {
            return this == WEEKEND || this == HOLIDAY || this == LOCAL;
        }
    }

    /** "Mon". */
    public String weekday() {
        return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    /** The number within the month. */
    public int dayOfMonth() {
        return date.getDayOfMonth();
    }

    /** The style sheet's classes for this day: one of off, last, today, gone, "off today", or none. */
    public String styleClass() {
        if (kind.isOff()) {
            return today ? "off today" : "off";
        }
        if (last) {
            return "last";
        }
        if (today) {
            return "today";
        }
        return gone ? "gone" : "";
    }
}
