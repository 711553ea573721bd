package org.reconvene.dissent;

import java.io.Serializable;
import java.time.Instant;
import org.reconvene.people.AgencyKind;

/** One review in the senior manager’s queue. */
public record ReviewLine(
        long id,
        String reference,
        String conference,
        Ground ground,
        boolean harmBelieved,
        AgencyKind agencyKind,
        ReviewStatus status,
        Instant dueAt)
        implements Serializable {}
