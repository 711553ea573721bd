package org.reconvene.web.disagreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;
import org.reconvene.people.PersonView;
import org.reconvene.web.page.Choice;

/** The people who can stand on one side of a disagreement. */
@Named("disagreementPeople")
@RequestScoped
public class DisagreementPeople {

    @Inject
    Staff staff;

    @Inject
    ViewBean page;

    /** Everybody who is not of the agency that raised it. */
    public List<Choice> getOfOtherAgencies() {
        return those(person -> !person.agency().equals(page.getView().raiser().agency()));
    }

    /** Everybody of the agency that raised it. */
    public List<Choice> getOfTheRaisingAgency() {
        return those(person -> person.agency().equals(page.getView().raiser().agency()));
    }

    private List<Choice> those(Predicate<PersonView> who) {
        return Staff.choices(staff.people().stream().filter(who).toList());
    }
}
