package org.reconvene.oversight.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.oversight.CaseKind;
import org.reconvene.oversight.store.Glasses;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;

/** Who answers for a case, and is told when somebody without a part in it takes or reads its record. */
@ApplicationScoped
@Unrecorded("part of another desk’s act or read, which is decided and recorded there")
public class CaseOwners {

    @Inject
    Glasses glasses;

    /** What the case is; empty where the partnership has none of that reference, or its child is restricted. */
    public Optional<CaseKind> kind(PartnershipId partnership, String reference) {
        return glasses.kind(partnership, reference);
    }

    /** Both sides of a disagreement; the chair of a conference. */
    public Set<PersonId> of(String reference) {
        return glasses.owners(reference);
    }
}
