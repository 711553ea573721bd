package org.reconvene.time;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A day on which the offices of one partnership are closed.
 *
 * @param addedBy the number of the person who added it
 */
public record ClosingDayView(long id, LocalDate date, String title, long addedBy, Instant addedAt)
        implements Serializable {}
