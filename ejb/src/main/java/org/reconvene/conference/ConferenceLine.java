package org.reconvene.conference;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One conference in a list. */
public record ConferenceLine(
        String reference,
        ConferenceKind kind,
        Instant heldAt,
        @Nullable String place,
        long children,
        long undecided) implements Serializable {}
