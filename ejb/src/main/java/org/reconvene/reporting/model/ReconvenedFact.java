package org.reconvene.reporting.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.AgencyKind;

/**
 * A conference that had to be reconvened (SUS-14).
 *
 * @param requiredAt when the senior manager required it
 * @param decided whether a decision was recorded for every child, which it is when the conference was held
 * @param agency of the dissenter
 * @param conferenceKind of the conference at which the dissent was recorded
 */
public record ReconvenedFact(
        String reference,
        Instant requiredAt,
        Instant heldAt,
        boolean decided,
        @Nullable AgencyKind agency,
        @Nullable String conferenceKind)
        implements Narrowable {}
