package org.reconvene.people;

/** Adds an agency to a partnership; its name is its own within the partnership. */
public record KeepAgency(PartnershipId partnership, AgencyKind kind, String name) {}
