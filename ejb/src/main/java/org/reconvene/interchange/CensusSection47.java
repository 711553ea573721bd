package org.reconvene.interchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry under section 47 of the Children Act 1989. A value that is missing or was rejected is null.
 *
 * @param conferenceTarget the day by which the initial conference was due
 * @param initialConference the day on which it was held
 * @param conferenceNotRequired true where the enquiry ended without need of one
 */
public record CensusSection47(
        int line,
        @Nullable LocalDate start,
        @Nullable LocalDate conferenceTarget,
        @Nullable LocalDate initialConference,
        @Nullable Boolean conferenceNotRequired) {}
