package org.reconvene.conference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reconvene.child.ChildId;

/**
 * Adds a past conference that the census tells of, or brings it up to date.
 *
 * @param censusKey the same in every census that tells of this conference
 * @param heldOn the day in London; the census knows no hour
 * @param decision null where the census does not tell
 * @param category null where the census does not tell, or no plan was left
 */
public record KeepFromCensus(
        String censusKey,
        ChildId child,
        ConferenceKind kind,
        LocalDate heldOn,
        @Nullable PlanDecision decision,
        @Nullable PlanCategory category) {}
