package org.reconvene.dissent;

import org.jspecify.annotations.Nullable;

/**
 * Decides a review (SUS-14).
 *
 * @param decision null where none was chosen, and asked for
 * @param version the version of the review on which the decision was made
 */
public record DecideReview(String dissent, @Nullable ReviewDecision decision, String reasons, long version) {}
