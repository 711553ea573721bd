package org.reconvene.learning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonId;

/**
 * Answers learning, or a proposed change, that was given to one (SUR-9).
 *
 * @param reference of the learning
 * @param status accepted, passed on, done or not accepted; null where nothing was chosen, and asked for
 * @param words what will be or was done, what is asked of the subgroup, or why it is not accepted
 * @param doneOn the day on which it was done; null for another answer
 * @param owner who takes it on in the subgroup; null for another answer
 * @param dueOn by when it will be done, or the subgroup answers; null for another answer
 */
public record AnswerLearning(
        String reference,
        long handover,
        @Nullable FollowUpStatus status,
        String words,
        @Nullable LocalDate doneOn,
        @Nullable PersonId owner,
        @Nullable LocalDate dueOn) {}
