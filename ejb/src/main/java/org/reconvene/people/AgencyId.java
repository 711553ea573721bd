package org.reconvene.people;

import java.io.Serializable;

/** Names one agency of a partnership. */
public record AgencyId(long value) implements Serializable {}
