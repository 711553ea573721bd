package org.reconvene.time;

import java.time.LocalDate;

/**
 * A day that does not count towards a limit of working days.
 *
 * @param date the day
 * @param kind what kind of day it is; a holiday on a weekend is a weekend
 * @param why the reason in words: "weekend", a holiday's title, or a local closing day's
 */
public record UncountedDay(LocalDate date, Kind kind, String why) {

    /** Why a day does not count. */
    public enum Kind {
        WEEKEND,
        HOLIDAY,
        LOCAL
    }
}
