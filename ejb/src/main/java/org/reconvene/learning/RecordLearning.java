package org.reconvene.learning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonId;

/**
 * Records what was learned from a disagreement that has ended (NI-19, SUR-9). A field that was left open is null or blank, and is
 * asked for.
 *
 * @param learned in words without a name: whoever takes it on sees this and not the case
 * @param change the change of policy or procedure that is proposed; blank for none
 * @param owner who takes it on
 * @param dueOn by when they answer
 */
public record RecordLearning(
        String disagreement,
        @Nullable LearningKind kind,
        @Nullable LearningCircle circle,
        String learned,
        String change,
        @Nullable PersonId owner,
        @Nullable LocalDate dueOn) {}
