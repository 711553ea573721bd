package org.reconvene.reporting.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.AgencyKind;

/**
 * One dissent as the reports count it.
 *
 * @param ground in words
 * @param conferenceKind its constant's name
 * @param reviewStatus null where the dissent was only noted
 * @param finding its constant's name; null until the Group has found
 */
public record DissentFact(
        String reference,
        Instant recordedAt,
        AgencyKind agency,
        String ground,
        String conferenceKind,
        Instant heldAt,
        @Nullable String reviewStatus,
        @Nullable Instant reviewDecidedAt,
        @Nullable String hearingStatus,
        @Nullable String finding,
        @Nullable Instant foundAt)
        implements Narrowable {

    /** Whether the senior manager has still to decide. */
    public boolean awaitsDecision() {
        return reviewStatus != null && reviewDecidedAt == null;
    }

    /** Whether the Group has still to find. */
    public boolean awaitsFinding() {
        return hearingStatus != null && foundAt == null;
    }
}
