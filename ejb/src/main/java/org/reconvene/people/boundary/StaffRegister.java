package org.reconvene.people.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.people.AgencyId;
import org.reconvene.people.KeepAgency;
import org.reconvene.people.KeepPartnership;
import org.reconvene.people.KeepPerson;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;
import org.reconvene.people.StaffChanged;
import org.reconvene.people.model.Agency;
import org.reconvene.people.model.Partnership;
import org.reconvene.people.model.Person;
import org.reconvene.people.store.People;

/**
 * Writes the directory as a part of another desk's act, which asks whether that may be and records that it was.
 *
 * <p>Each method throws {@link IllegalArgumentException} where an id names nobody: the desk has looked before.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@Unrecorded("part of another desk’s act, which is decided and recorded there")
public class StaffRegister {

    @Inject
    People people;

    @Inject
    Event<StaffChanged> changed;

    public PartnershipId add(KeepPartnership command) {
        var partnership = new Partnership(
                command.slug(), command.name(), command.prefix(), command.nation(), command.demonstration());
        people.add(partnership);
        return partnership.id();
    }

    public AgencyId add(KeepAgency command) {
        var agency = new Agency(command.partnership(), command.kind(), command.name());
        people.add(agency);
        return agency.id();
    }

    /** Adds or changes the person. */
    public PersonId keep(KeepPerson command) {
        var agency = people.agency(command.agency());
        Person person;
        if (command.id() == null) {
            person = new Person(
                    agency, command.name(), command.title(), command.tier(), command.employment(), command.email());
            people.add(person);
        } else {
            person = known(command.id());
            person.isNow(
                    agency, command.name(), command.title(), command.tier(), command.employment(), command.email());
        }
        person.isManagedBy(command.lineManager());
        person.holds(command.roles());
        changed.fire(new StaffChanged(person.id()));
        return person.id();
    }

    /** From their next click on the person is nobody here; what they did stays theirs. */
    public void leave(PersonId person) {
        known(person).leave();
        changed.fire(new StaffChanged(person));
    }

    public void comeBack(PersonId person) {
        known(person).comeBack();
        changed.fire(new StaffChanged(person));
    }

    /** Where notices to the person go, or empty where no address is known. */
    public Optional<String> emailOf(PersonId id) {
        return people.person(id).map(Person::email);
    }

    private Person known(PersonId id) {
        return people.person(id).orElseThrow(() -> new IllegalArgumentException("no person has this id"));
    }
}
