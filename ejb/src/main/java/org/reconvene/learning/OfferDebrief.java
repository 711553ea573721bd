package org.reconvene.learning;

/**
 * Offers a debrief to whoever raised the disagreement (SUR-10).
 *
 * @param offer when and where, in the words of whoever offers it
 */
public record OfferDebrief(String disagreement, String offer) {}
