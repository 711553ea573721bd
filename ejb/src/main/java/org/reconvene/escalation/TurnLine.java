package org.reconvene.escalation;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that waits for the reader.
 *
 * @param about how what is disputed begins
 * @param other who stands on the other side, with their agency; null where nobody was found
 */
public record TurnLine(
        long id, String reference, String about, @Nullable String other, Instant dueAt) implements Serializable {}
