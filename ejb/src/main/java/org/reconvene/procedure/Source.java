package org.reconvene.procedure;

/**
 * The document that a procedure was drawn from.
 *
 * @param title its title
 * @param published when it was published, in its own words
 */
public record Source(String title, String published) {}
