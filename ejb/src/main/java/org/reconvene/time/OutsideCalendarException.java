package org.reconvene.time;

import java.time.LocalDate;

/** A day was asked for that lies outside the years which a working calendar covers; the message names them. */
public final class OutsideCalendarException extends IllegalArgumentException {

    OutsideCalendarException(Nation nation, LocalDate first, LocalDate last) {
        super("The working calendar of " + nation.displayName() + " covers " + DateWords.day(first) + " to "
                + DateWords.day(last) + ". Choose days within it.");
    }
}
