package org.reconvene.learning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;

/**
 * A supported dissent was referred back for investigation (SUR-17), or somebody else was named to investigate.
 *
 * @param investigator null where nobody of the office may investigate, and the coordinator has to name somebody
 */
public record InvestigationAsked(
        String reference,
        PartnershipId partnership,
        @Nullable PersonId investigator,
        Instant dueAt,
        Instant at) {}
