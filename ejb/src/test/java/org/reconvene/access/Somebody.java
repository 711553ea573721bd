package org.reconvene.access;

import java.util.Set;
import org.reconvene.people.AgencyId;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.Employment;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.Role;
import org.reconvene.people.Tier;

/** Somebody of whom only this matters. */
final class Somebody {

    private Somebody() {}

    static PersonView person(boolean active, Set<Role> roles) {
        return new PersonView(
                new PersonId(1),
                "Test person",
                "practitioner",
                Tier.PRACTITIONER,
                Employment.STATUTORY_AGENCY,
                new PartnershipId(1),
                new AgencyId(1),
                AgencyKind.HEALTH,
                "Health",
                null,
                active,
                roles);
    }
}
