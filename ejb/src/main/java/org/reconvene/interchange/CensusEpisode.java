package org.reconvene.interchange;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One episode of need, from a referral to its closure. A date that is missing or was rejected is null.
 *
 * @param initialConference the date of the initial conference where it stands on the episode itself
 */
public record CensusEpisode(
        int line,
        @Nullable LocalDate referral,
        @Nullable PrimaryNeed primaryNeed,
        @Nullable LocalDate closure,
        @Nullable LocalDate initialConference,
        List<CensusSection47> enquiries,
        List<CensusPlan> plans) {

    public CensusEpisode {
        enquiries = List.copyOf(enquiries);
        plans = List.copyOf(plans);
    }
}
