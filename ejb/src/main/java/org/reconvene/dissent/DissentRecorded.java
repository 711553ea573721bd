package org.reconvene.dissent;

import java.time.Instant;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;

/** A dissent was recorded. It goes to the Dissents Group (SUR-12); a challenged one to the senior manager too (SUS-13). */
public record DissentRecorded(
        String reference,
        PartnershipId partnership,
        String conference,
        PersonId chair,
        PersonId dissenter,
        Wish wish,
        boolean harmBelieved,
        Instant at) {}
