package org.reconvene.people;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person as the other components see them.
 *
 * @param lineManager the person who manages them directly; null where nobody is known to
 */
public record PersonView(
        PersonId id,
        String name,
        String title,
        Tier tier,
        Employment employment,
        PartnershipId partnership,
        AgencyId agency,
        AgencyKind agencyKind,
        String agencyName,
        @Nullable PersonId lineManager,
        boolean active,
        Set<Role> roles)
        implements Serializable {

    public PersonView {
        roles = Set.copyOf(roles);
    }

    /** Whether this person holds the office; an office alone opens no case. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
