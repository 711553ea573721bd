package org.reconvene.reporting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.Period;

/**
 * One report that was kept, without its figures.
 *
 * @param id under which it is kept
 * @param edition of its days, from 1
 * @param madeBy name of whoever made it; null where the program did by itself
 * @param reason what it corrects; null for the first edition
 */
public record KeptView(
        long id,
        Scheduled which,
        Period period,
        int edition,
        Instant madeAt,
        @Nullable String madeBy,
        @Nullable String reason) {}
