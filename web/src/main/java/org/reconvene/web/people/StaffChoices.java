package org.reconvene.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.Employment;
import org.reconvene.people.PersonView;
import org.reconvene.people.Role;
import org.reconvene.people.Tier;
import org.reconvene.people.boundary.Directory;
import org.reconvene.web.page.Choice;

/** What can be chosen in a person's entry. */
@Named
@RequestScoped
public class StaffChoices {

    @Inject
    Directory directory;

    @Inject
    SignedIn signedIn;

    public List<Choice> getAgencies() {
        return directory.agenciesOf(signedIn.person().partnership()).stream()
                .map(agency -> Choice.of(Long.toString(agency.id().value()), agency.name()))
                .toList();
    }

    public List<Choice> getManagers() {
        return directory.staffOf(signedIn.person().partnership()).stream()
                .filter(PersonView::active)
                .map(person -> Choice.of(
                        Long.toString(person.id().value()),
                        person.name() + ", " + person.title() + ", " + person.agencyName()))
                .toList();
    }

    public List<Choice> getAgencyKinds() {
        return Arrays.stream(AgencyKind.values())
                .map(kind -> Choice.of(kind.name(), kind.words()))
                .toList();
    }

    public List<Choice> getTiers() {
        return Arrays.stream(Tier.values())
                .map(tier -> Choice.of(tier.name(), tier.words()))
                .toList();
    }

    public List<Choice> getEmployments() {
        return Arrays.stream(Employment.values())
                .map(employment -> Choice.of(employment.name(), employment.words()))
                .toList();
    }

    public List<Choice> getRoles() {
        return Arrays.stream(Role.values())
                .map(role -> Choice.of(role.name(), role.words()))
                .toList();
    }
}
