package org.reconvene.conference;

import org.jspecify.annotations.Nullable;

/**
 * What is held of a conference that the census knows.
 *
 * @param hasChair whether somebody has taken the chair, and keeps the conference since
 */
public record HeldFromCensus(
        String censusKey,
        ConferenceKind kind,
        boolean hasChair,
        @Nullable PlanDecision decision,
        @Nullable PlanCategory category) {}
