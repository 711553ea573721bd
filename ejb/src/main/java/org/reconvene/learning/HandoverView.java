package org.reconvene.learning;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonView;

/**
 * Learning, or a proposed change, in the hands of somebody.
 *
 * @param answer null until they answer
 * @param doneOn the day on which it was done; null for any other answer
 * @param overdue whether it is unanswered past its day
 * @param answers how it can be answered from here; empty once it is
 */
public record HandoverView(
        long id,
        LearningMatter matter,
        LearningStation station,
        String text,
        PersonView owner,
        LocalDate dueOn,
        FollowUpStatus status,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable LocalDate doneOn,
        boolean overdue,
        List<FollowUpStatus> answers)
        implements Serializable {

    public HandoverView {
        answers = List.copyOf(answers);
    }

    public boolean open() {
        return status == FollowUpStatus.OPEN;
    }
}
