package org.reconvene.time;

import jakarta.ejb.ApplicationException;
import java.time.LocalDate;

/**
 * A day was asked for that lies outside the years which a working calendar covers; the message names them. Callers of EJBs meet it
 * as it is, so that they can say the remedy.
 */
@ApplicationException(rollback = true)
public final class OutsideCalendarException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String remedy;

    OutsideCalendarException(Nation nation, LocalDate first, LocalDate last) {
        this("The working calendar of " + nation.displayName() + " covers " + DateWords.day(first) + " to "
                + DateWords.day(last) + ". Choose days within it.");
    }

    private OutsideCalendarException(String remedy) {
        super(remedy);
        this.remedy = remedy;
    }

    /** Which days are covered, in sentences to be shown. */
    public String remedy() {
        return remedy;
    }
}
