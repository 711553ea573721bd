package org.reconvene.dissentsgroup;

import java.io.Serializable;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.PersonId;

/** A reviewer of one case, by name: for the docket, never for a screen that is projected. */
public record ReviewerView(int number, PersonId person, String name, AgencyKind agencyKind, AssignmentStatus status)
        implements Serializable {}
