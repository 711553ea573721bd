package org.reconvene.learning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonId;

/** Records a recommendation of the Group (SUR-16). A field that was left open is null, and is asked for. */
public record Recommend(
        String dissent,
        String text,
        @Nullable PersonId owner,
        @Nullable LocalDate dueOn) {}
