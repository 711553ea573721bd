package org.reconvene.oversight;

/**
 * Restrict who finds a child, or end that.
 *
 * @param reference the child’s own
 * @param restricted whether the child is to be as if not there for whoever has no part
 * @param reason why; it stays on the record
 */
public record RestrictChild(String reference, boolean restricted, String reason) {}
