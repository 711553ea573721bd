package org.reconvene.people;

import java.util.Set;

/** People of one partnership for tests, told apart by their numbers. */
public final class Invented {

    public static final PartnershipId PARTNERSHIP = new PartnershipId(1);

    private Invented() {}

    /** Somebody of the staff of the agency of that number. */
    public static PersonView person(long id, long agency, AgencyKind kind, Tier tier) {
        return person(id, agency, kind, tier, Employment.STATUTORY_AGENCY);
    }

    /** The same, employed so. */
    public static PersonView person(
            long id, long agency, AgencyKind kind, Tier tier, Employment employment, Role... roles) {
        return new PersonView(
                new PersonId(id),
                "Person " + id,
                "title " + id,
                tier,
                employment,
                PARTNERSHIP,
                new AgencyId(agency),
                kind,
                "Agency " + agency,
                null,
                true,
                Set.of(roles));
    }
}
