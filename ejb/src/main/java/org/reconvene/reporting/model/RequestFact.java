package org.reconvene.reporting.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.reconvene.request.RequestEnding;

/**
 * One request for a conference.
 *
 * @param ending null while it is open
 * @param endedAt null while it is open
 */
public record RequestFact(Instant requestedAt, @Nullable RequestEnding ending, @Nullable Instant endedAt) {}
