package org.reconvene.dissent;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonId;

/**
 * The senior child protection manager decided; chair and dissenter are told (SUS-14).
 *
 * @param reconvened the reference of the new conference; null where the chair’s decision stands
 */
public record ReviewDecided(
        String reference,
        PersonId chair,
        PersonId dissenter,
        ReviewDecision decision,
        @Nullable String reconvened,
        Instant at) {}
