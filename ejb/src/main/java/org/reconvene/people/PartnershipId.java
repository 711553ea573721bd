package org.reconvene.people;

import java.io.Serializable;

/** Names one partnership: everything that is recorded belongs to exactly one. */
public record PartnershipId(long value) implements Serializable {}
