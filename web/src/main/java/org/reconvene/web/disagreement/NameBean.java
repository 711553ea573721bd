package org.reconvene.web.disagreement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.escalation.boundary.SidesDesk;
import org.reconvene.web.page.Errors;

/** Names who acts in a step, where the directory found nobody or it is somebody else. */
@Named("nameBean")
@RequestScoped
public class NameBean {

    @EJB
    SidesDesk desk;

    @Inject
    ViewBean page;

    @Inject
    Errors errors;

    @Inject
    HttpServletRequest request;

    private @Nullable String person;

    public @Nullable String name() {
        var chosen = Staff.person(person);
        if (chosen == null) {
            errors.add("person", "Choose who acts in this step");
            return null;
        }
        return errors.answer(
                desk.name(
                        page.getView().reference(),
                        Objects.requireNonNullElse(request.getParameter("step"), ""),
                        chosen),
                ViewBean::page);
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }
}
