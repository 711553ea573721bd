package org.reconvene.people.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.store.KnownPeople;

/** Answers who somebody is at this very moment, for what depends on it: a changed office or account holds on every server at once. */
@Stateless
@Unrecorded("who works where is no case; every desk that shows it records its own act")
public class StaffToday {

    @Inject
    KnownPeople known;

    /** The person, or empty where the id names nobody. */
    public Optional<PersonView> person(PersonId id) {
        return known.personNow(id);
    }
}
