package org.reconvene.procedure;

/**
 * Something that holds beside the steps.
 *
 * @param about what it is about, as a heading
 * @param says what holds
 */
public record Provision(String about, String says, Grounds grounds) {}
