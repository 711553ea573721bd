package org.reconvene.learning;

import org.jspecify.annotations.Nullable;

/**
 * Says what became of a recommendation.
 *
 * @param status done or not accepted; null where neither was chosen, and asked for
 * @param answer what was done, or why it is not accepted
 */
public record AnswerRecommendation(
        String dissent, long recommendation, @Nullable FollowUpStatus status, String answer) {}
