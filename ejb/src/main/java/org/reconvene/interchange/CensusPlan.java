package org.reconvene.interchange;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A child protection plan. A value that is missing or was rejected is null; a plan always has its start.
 *
 * @param end null while the plan runs, or when its end was rejected
 * @param previousPlans how many plans the child had before this one
 * @param reviews the days of its review conferences, in the order of the file
 */
public record CensusPlan(
        int line,
        LocalDate start,
        @Nullable LocalDate end,
        @Nullable CategoryOfAbuse initialCategory,
        @Nullable CategoryOfAbuse latestCategory,
        @Nullable Integer previousPlans,
        List<LocalDate> reviews) {

    public CensusPlan {
        reviews = List.copyOf(reviews);
    }
}
