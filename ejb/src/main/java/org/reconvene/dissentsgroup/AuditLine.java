package org.reconvene.dissentsgroup;

import java.io.Serializable;
import java.time.Instant;
import org.reconvene.dissent.Ground;
import org.reconvene.people.AgencyKind;

/** A review that waits for me, or that I sent. */
public record AuditLine(
        String reference,
        String conference,
        Ground ground,
        AgencyKind agencyKind,
        AssignmentStatus status,
        HearingStatus hearing,
        Instant dueAt)
        implements Serializable {}
