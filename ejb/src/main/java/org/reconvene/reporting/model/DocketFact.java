package org.reconvene.reporting.model;

import org.jspecify.annotations.Nullable;
import org.reconvene.people.AgencyKind;

/** A dissent on the docket of a meeting. */
public record DocketFact(
        String reference,
        @Nullable AgencyKind agency,
        @Nullable String conferenceKind) implements Narrowable {}
