package org.reconvene.reporting.model;

/**
 * How many there are of one combination.
 *
 * @param first what they have in common, as the database writes it; empty where it has nothing
 * @param second the same; empty where fewer were asked for
 * @param third the same
 */
public record Tally(String first, String second, String third, int count) {}
