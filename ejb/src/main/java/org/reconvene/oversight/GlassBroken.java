package org.reconvene.oversight;

import java.time.Instant;
import java.util.Set;
import org.reconvene.people.PersonId;

/**
 * Somebody without a part opened a case.
 *
 * @param owners who answers for the case
 * @param reviewers who is to look at it
 */
public record GlassBroken(String reference, CaseKind kind, Set<PersonId> owners, Set<PersonId> reviewers, Instant at) {

    public GlassBroken {
        owners = Set.copyOf(owners);
        reviewers = Set.copyOf(reviewers);
    }
}
