package org.reconvene.account.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.account.Proof;
import org.reconvene.account.StaffLine;
import org.reconvene.account.model.Account;
import org.reconvene.account.model.StaffRules;
import org.reconvene.account.store.Accounts;
import org.reconvene.account.store.SecondSteps;
import org.reconvene.people.AgencyId;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.KeepAgency;
import org.reconvene.people.KeepPerson;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.Role;
import org.reconvene.people.boundary.Directory;
import org.reconvene.people.boundary.StaffRegister;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;

/** At which an administrator keeps the people and agencies of their own partnership. It leads to no case. */
@Stateless
public class PeopleDesk {

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    Directory directory;

    @Inject
    StaffRegister register;

    @Inject
    Accounts accounts;

    @Inject
    SecondSteps steps;

    @Inject
    RecentProof recentProof;

    /** Everybody of the partnership by name. */
    public Outcome<List<StaffLine>> staff() {
        if (journal.admit(Act.KEEP_PEOPLE) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.KEEP_PEOPLE);
        var staff = directory.staffOf(signedIn.person().partnership());
        var byPerson = accounts.of(staff.stream().map(PersonView::id).toList()).stream()
                .collect(Collectors.toMap(Account::person, Function.identity()));
        return Outcome.done(staff.stream()
                .map(person -> line(person, Optional.ofNullable(byPerson.get(person.id())), Optional.empty(), false))
                .toList());
    }

    /** One person of the partnership. */
    public Outcome<StaffLine> person(PersonId id) {
        if (journal.admit(Act.KEEP_PEOPLE) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var person = ours(id);
        if (person.isEmpty()) {
            return Outcome.refused(Refusal.ofAct("Nobody of your partnership has this entry"));
        }
        journal.read(Act.KEEP_PEOPLE, CaseKey.ofPerson(id));
        return Outcome.done(line(
                person.get(),
                accounts.of(id),
                register.emailOf(id),
                steps.of(id).isPresent()));
    }

    /** Adds an agency and answers its id, or says what to mend. */
    public Outcome<AgencyId> addAgency(AgencyKind kind, String name) {
        if (journal.admit(Act.KEEP_PEOPLE) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var refusal =
                StaffRules.refuseName("agencyName", name, 160, "Enter the agency’s name, for example Oakfield School");
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var me = signedIn.person();
        if (directory.agenciesOf(me.partnership()).stream()
                .anyMatch(agency -> agency.name().equalsIgnoreCase(name.strip()))) {
            return Outcome.refused(
                    Refusal.of("agencyName", "An agency of this name is already here; choose it in the list"));
        }
        var id = register.add(new KeepAgency(me.partnership(), kind, name.strip()));
        journal.done(Act.KEEP_PEOPLE, CaseKey.ofPerson(me.id()), "Added the agency " + name.strip());
        return Outcome.done(id);
    }

    /**
     * Adds or changes a person, or says what to mend.
     *
     * @param proof of whoever does it; looked at only where the person's offices change, and no recent one holds
     */
    public Outcome<PersonId> keep(KeepPerson entry, Proof proof) {
        if (journal.admit(Act.KEEP_PEOPLE) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var refusals = StaffRules.refuse(entry);
        var me = signedIn.person();
        if (directory.agenciesOf(me.partnership()).stream()
                .noneMatch(agency -> agency.id().equals(entry.agency()))) {
            refusals.add(Refusal.of("agency", "Choose an agency of your own partnership"));
        }
        if (entry.lineManager() != null && ours(entry.lineManager()).isEmpty()) {
            refusals.add(Refusal.of("lineManager", "Choose a line manager of your own partnership"));
        }
        if (entry.id() != null && ours(entry.id()).isEmpty()) {
            refusals.add(Refusal.ofAct("This person belongs to another partnership, whose administrator keeps them"));
        }
        if (me.id().equals(entry.id()) && !entry.roles().contains(Role.ADMINISTRATOR)) {
            refusals.add(Refusal.of("roles", "Stay an administrator here; another administrator can change that"));
        }
        if (!entry.roles().equals(offices(entry.id()))) {
            recentProof.ask(proof, "officesSure", refusals);
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var id = register.keep(entry);
        journal.done(
                Act.KEEP_PEOPLE,
                CaseKey.ofPerson(id),
                me.name() + (entry.id() == null ? " added " : " changed the entry of ") + entry.name() + ", offices: "
                        + entry.roles().stream().map(Role::words).sorted().collect(Collectors.joining("; ")));
        return Outcome.done(id);
    }

    /** The offices that the person holds now; whoever is new holds none. */
    private Set<Role> offices(@Nullable PersonId id) {
        return id == null ? Set.of() : ours(id).map(PersonView::roles).orElse(Set.of());
    }

    private Optional<PersonView> ours(PersonId id) {
        return directory
                .person(id)
                .filter(person -> person.partnership().equals(signedIn.person().partnership()));
    }

    private static StaffLine line(
            PersonView person, Optional<Account> account, Optional<String> email, boolean secondStep) {
        return new StaffLine(
                person,
                account.map(Account::userName).orElse(null),
                email.orElse(null),
                account.map(Account::mustChangePassword).orElse(false),
                secondStep);
    }
}
