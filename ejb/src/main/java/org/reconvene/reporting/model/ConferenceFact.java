package org.reconvene.reporting.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One conference as the reports count it.
 *
 * @param holdBy by when it had to be reconvened; null for all others
 * @param requiredAt when the senior manager required it; null for all others
 * @param decided whether a decision was recorded for every child, which it is when the conference was held
 */
public record ConferenceFact(
        String reference,
        String kind,
        Instant heldAt,
        @Nullable Instant holdBy,
        @Nullable Instant requiredAt,
        boolean decided) {}
