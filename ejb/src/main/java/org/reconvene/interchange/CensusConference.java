package org.reconvene.interchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A conference about one child that a census speaks of. The census does not say who chaired it, who came, or whether
 * anybody dissented.
 *
 * @param line where its date stands
 * @param outcome null where the census does not tell: a date without a plan may mean that none was needed, or that plans
 *     were left out of the file
 * @param category the category of the plan that was made or reviewed, null where not told
 */
public record CensusConference(
        int line,
        String childId,
        CensusConferenceKind kind,
        LocalDate date,
        @Nullable CensusOutcome outcome,
        @Nullable CategoryOfAbuse category) {

    /**
     * The same for the same conference in every file that tells of it, so that importing a file twice changes nothing.
     * A conference keeps its key when a later census knows that it was held before the birth.
     */
    public String naturalKey() {
        String kept = kind == CensusConferenceKind.REVIEW ? "review" : "initial";
        return childId + "/" + kept + "/" + date;
    }
}
