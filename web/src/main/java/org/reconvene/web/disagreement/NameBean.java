package org.reconvene.web.disagreement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.escalation.boundary.DisagreementDesk;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.Errors;

/** Names who acts in a step, where the directory found nobody or it is somebody else. */
@Named("nameBean")
@RequestScoped
public class NameBean {

    @EJB
    DisagreementDesk desk;

    @EJB
    Directory directory;

    @Inject
    SignedIn signedIn;

    @Inject
    ViewBean page;

    @Inject
    Errors errors;

    @Inject
    HttpServletRequest request;

    private @Nullable String person;

    public @Nullable String name() {
        if (person == null || person.isEmpty()) {
            errors.add("person", "Choose who acts in this step");
            return null;
        }
        return errors.answer(
                desk.name(
                        page.getView().reference(),
                        Objects.requireNonNullElse(request.getParameter("step"), ""),
                        new PersonId(Long.parseLong(person))),
                ViewBean::page);
    }

    /** Everybody of the partnership, by agency. */
    public List<Choice> getPeople() {
        return directory.staffOf(signedIn.person().partnership()).stream()
                .filter(PersonView::active)
                .map(each -> Choice.of(
                        Long.toString(each.id().value()), each.agencyName() + ": " + each.name() + ", " + each.title()))
                .sorted((one, other) -> one.label().compareTo(other.label()))
                .toList();
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }
}
