package org.reconvene.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.concurrent.atomic.AtomicInteger;
import org.reconvene.account.boundary.AccountOpening;
import org.reconvene.account.store.Accounts;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.Employment;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonView;
import org.reconvene.people.Role;
import org.reconvene.people.Tier;
import org.reconvene.people.boundary.Directory;
import org.reconvene.people.model.Person;
import org.reconvene.people.store.People;

/** People with an account of their own among those of the demonstration: no part in any case, no office. */
@ApplicationScoped
public class Newcomers {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    People people;

    @Inject
    Directory directory;

    @Inject
    Accounts accounts;

    @Inject
    AccountOpening opening;

    /** A practitioner of health in Surrey, where there are cases of others. */
    @Transactional
    public PersonView toSurrey(String password) {
        var colleague = directory.partnerships().stream()
                .filter(each -> each.slug().equals("surrey"))
                .flatMap(each -> directory.staffOf(each.id()).stream())
                .filter(each -> each.agencyKind() == AgencyKind.HEALTH)
                .findFirst()
                .orElseThrow();
        var number = NUMBER.incrementAndGet();
        var person = new Person(
                people.agency(colleague.agency()),
                "Newcomer " + number,
                "nurse",
                Tier.PRACTITIONER,
                Employment.STATUTORY_AGENCY,
                null);
        people.add(person);
        opening.open(person.id(), "newcomer." + number + "." + person.id().value(), password);
        return person.view();
    }

    /** What somebody signs in with. */
    @Transactional
    public String userName(PersonView person) {
        return accounts.of(person.id()).orElseThrow().userName();
    }

    public PersonView administratorOf(PartnershipId partnership) {
        return directory.holders(partnership, Role.ADMINISTRATOR).getFirst();
    }
}
