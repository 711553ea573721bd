package org.reconvene.dissentsgroup;

import java.time.Instant;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;

/**
 * The Dissents Group recorded its finding about a dissent. Feedback to chair and dissenter follows (SUR-16), and where the
 * dissent was supported an investigation (SUR-17).
 *
 * @param reference the dissent
 * @param recorded when the dissent was recorded: the version of the procedure in force then holds for all of its limits
 * @param meeting when the meeting began
 */
public record FindingRecorded(
        String reference,
        PartnershipId partnership,
        PersonId chair,
        PersonId dissenter,
        Finding finding,
        Instant recorded,
        Instant meeting,
        Instant at) {}
