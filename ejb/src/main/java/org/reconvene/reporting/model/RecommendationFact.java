package org.reconvene.reporting.model;

import org.jspecify.annotations.Nullable;
import org.reconvene.people.AgencyKind;
import org.reconvene.reports.Recommendation;

/** A recommendation, with the dissenter's agency and the kind of the conference at which the dissent was recorded. */
public record RecommendationFact(
        Recommendation recommendation,
        @Nullable AgencyKind agency,
        @Nullable String conferenceKind) implements Narrowable {}
