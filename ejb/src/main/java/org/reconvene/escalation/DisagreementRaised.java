package org.reconvene.escalation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonId;

/** A disagreement was raised; who answers and the supporter are told. */
public record DisagreementRaised(
        String reference, PersonId counterpart, @Nullable PersonId supporter, Instant at) {}
