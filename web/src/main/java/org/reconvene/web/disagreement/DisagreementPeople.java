package org.reconvene.web.disagreement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.web.page.Choice;

/** People of the directory, by agency, as the lists of a disagreement’s pages offer them. */
@Named("disagreementPeople")
@RequestScoped
public class DisagreementPeople {

    @EJB
    Directory directory;

    @Inject
    SignedIn signedIn;

    @Inject
    ViewBean page;

    /** Everybody of the partnership. */
    public List<Choice> getEverybody() {
        return people(person -> true);
    }

    /** Everybody who is not of the agency that raised it. */
    public List<Choice> getOfOtherAgencies() {
        return people(person -> !person.agency().equals(page.getView().raiser().agency()));
    }

    /** Everybody of the agency that raised it. */
    public List<Choice> getOfTheRaisingAgency() {
        return people(person -> person.agency().equals(page.getView().raiser().agency()));
    }

    private List<Choice> people(Predicate<PersonView> who) {
        return directory.staffOf(signedIn.person().partnership()).stream()
                .filter(PersonView::active)
                .filter(who)
                .map(each -> Choice.of(
                        Long.toString(each.id().value()), each.agencyName() + ": " + each.name() + ", " + each.title()))
                .sorted((one, other) -> one.label().compareTo(other.label()))
                .toList();
    }

    /** The person whom a list’s value names; null where none was chosen. */
    static @Nullable PersonId chosen(@Nullable String value) {
        return value == null || !value.matches("\\d{1,18}") ? null : new PersonId(Long.parseLong(value));
    }
}
