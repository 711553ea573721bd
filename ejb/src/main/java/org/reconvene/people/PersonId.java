package org.reconvene.people;

import java.io.Serializable;

/** Names one person on the staff of an agency. */
public record PersonId(long value) implements Serializable {}
