package org.reconvene.seal;

import java.time.Instant;
import java.util.Set;
import org.reconvene.oversight.CaseKind;
import org.reconvene.people.PersonId;

/**
 * A records manager took the record of a case, in which they have no part.
 *
 * @param owners who answers for the case
 */
public record BundleMade(String reference, CaseKind kind, Set<PersonId> owners, Instant at) {

    public BundleMade {
        owners = Set.copyOf(owners);
    }
}
