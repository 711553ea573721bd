package org.reconvene.escalation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;

/**
 * What other desks have to know of a disagreement to do their part after it.
 *
 * @param supporter null where nobody was named
 * @param names of the child and of those on either side: what may not appear in a text that leaves the case
 */
public record DisagreementFacts(
        String reference,
        PartnershipId partnership,
        boolean ended,
        PersonId raiser,
        PersonId counterpart,
        @Nullable PersonId supporter,
        Set<String> names) {

    public DisagreementFacts {
        names = Set.copyOf(names);
    }
}
