package org.reconvene.reporting.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.AgencyKind;

/** One agency's part in one conference that it was invited to (SUR-15). */
public record ContributionFact(
        AgencyKind agency,
        Instant heldAt,
        boolean attended,
        @Nullable LocalDate reportOn) {}
