package org.reconvene.learning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whoever raised the disagreement says what became of the debrief (SUR-10). A field that was left open is null, and is asked for.
 *
 * @param reference of the debrief
 * @param status held or declined
 * @param heldOn the day on which it was held; null where it was declined
 * @param satisfaction whether they are satisfied with the outcome
 * @param trainingNeeds what training would help; blank for none
 */
public record AnswerDebrief(
        String reference,
        @Nullable DebriefStatus status,
        @Nullable LocalDate heldOn,
        @Nullable Satisfaction satisfaction,
        String trainingNeeds) {}
