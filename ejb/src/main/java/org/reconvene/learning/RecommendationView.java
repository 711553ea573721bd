package org.reconvene.learning;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonView;

/**
 * A recommendation of the Group.
 *
 * @param answer what became of it; null while it is open
 * @param overdue whether it is open past its day
 */
public record RecommendationView(
        long id,
        int number,
        String text,
        PersonView owner,
        LocalDate dueOn,
        FollowUpStatus status,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        boolean overdue)
        implements Serializable {}
