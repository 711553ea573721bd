package org.reconvene.procedure;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A published version of a procedure.
 *
 * @param number counted from 1 for each procedure
 * @param publishedAt when it was published here
 */
public record ProcedureVersion(int number, Instant publishedAt, Procedure procedure) {

    /** Whether a case that begins on that day, in London, begins under it or a later one. */
    public boolean isInForceOn(LocalDate day) {
        return !procedure.inForceFrom().isAfter(day);
    }
}
