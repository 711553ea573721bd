package org.reconvene.people.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.people.AgencyView;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PartnershipView;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.Role;
import org.reconvene.people.model.Agency;
import org.reconvene.people.model.Partnership;
import org.reconvene.people.model.Person;
import org.reconvene.people.store.KnownPeople;
import org.reconvene.people.store.People;

/** Answers who somebody is. It holds nothing about any case, so it is open to every desk without a decision. */
@Stateless
@Unrecorded("who works where is no case; every desk that shows it records its own act")
public class Directory {

    @Inject
    People people;

    @Inject
    KnownPeople known;

    /** The person, or empty where the id names nobody. */
    public Optional<PersonView> person(PersonId id) {
        return known.person(id);
    }

    /** Those of the persons who exist, by id. */
    public Map<PersonId, PersonView> persons(Collection<PersonId> ids) {
        return known.persons(ids);
    }

    /** Everybody of a partnership by name, those who have left included. */
    public List<PersonView> staffOf(PartnershipId partnership) {
        return people.staffOf(partnership).stream().map(Person::view).toList();
    }

    /** Who holds the office in the partnership now, by name. */
    public List<PersonView> holders(PartnershipId partnership, Role role) {
        return people.holders(partnership, role).stream().map(Person::view).toList();
    }

    public List<AgencyView> agenciesOf(PartnershipId partnership) {
        return people.agenciesOf(partnership).stream().map(Agency::view).toList();
    }

    public PartnershipView partnership(PartnershipId id) {
        return known.partnership(id);
    }

    public List<PartnershipView> partnerships() {
        return people.partnerships().stream().map(Partnership::view).toList();
    }
}
