package org.reconvene.people;

import java.io.Serializable;

/** An agency as the other components see it. */
public record AgencyView(AgencyId id, PartnershipId partnership, AgencyKind kind, String name)
        implements Serializable {}
