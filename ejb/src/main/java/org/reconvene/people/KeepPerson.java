package org.reconvene.people;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says how a person stands in the directory.
 *
 * @param id whose entry is changed; null for somebody new
 * @param lineManager who manages them directly; null where nobody is known to
 * @param email where notices go; null where none is known
 * @param roles all offices that they hold from now on
 */
public record KeepPerson(
        @Nullable PersonId id,
        AgencyId agency,
        String name,
        String title,
        Tier tier,
        Employment employment,
        @Nullable PersonId lineManager,
        @Nullable String email,
        Set<Role> roles)
        implements Serializable {

    public KeepPerson {
        roles = Set.copyOf(roles);
    }
}
