package org.reconvene.child;

import java.io.Serializable;

/** Names one child. */
public record ChildId(long value) implements Serializable {}
