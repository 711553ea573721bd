package org.reconvene.reporting;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a year as they stood at one instant.
 *
 * @param id under which its figures are kept
 * @param number from 1
 * @param frozenBy name of whoever froze it; null where the program did by itself
 * @param reason why it was made; null for the first
 */
public record EditionView(
        long id,
        ReportingYear year,
        int number,
        Instant frozenAt,
        @Nullable String frozenBy,
        @Nullable String reason) implements Serializable {}
