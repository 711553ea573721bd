package org.reconvene.learning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;

/**
 * The investigation’s report waits for its review (SUR-18).
 *
 * @param head who reviews it; null where nobody of the office may, and the coordinator has to name somebody
 */
public record InvestigationReported(
        String reference,
        PartnershipId partnership,
        @Nullable PersonId head,
        Instant at) {}
