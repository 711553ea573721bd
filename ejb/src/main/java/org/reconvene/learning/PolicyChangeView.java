package org.reconvene.learning;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A proposed change of policy or procedure.
 *
 * @param answer what the addressee answered; null until they did
 */
public record PolicyChangeView(
        long id,
        int number,
        String text,
        String addressedTo,
        Instant proposedAt,
        @Nullable String answer,
        @Nullable Instant answeredAt)
        implements Serializable {}
