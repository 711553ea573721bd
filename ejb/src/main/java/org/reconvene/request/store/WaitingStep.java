package org.reconvene.request.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonView;

/**
 * A step of a request that waits for somebody.
 *
 * @param other who stands on the other side; null where nobody does
 * @param wholeDueAt when the time for the whole ends; null where none runs
 * @param opposite whether both sides act in it, and the person stands on the side that was asked
 */
public record WaitingStep(
        long id,
        String reference,
        @Nullable PersonView other,
        String step,
        Instant startedAt,
        Instant dueAt,
        @Nullable Instant wholeDueAt,
        boolean opposite) {}
