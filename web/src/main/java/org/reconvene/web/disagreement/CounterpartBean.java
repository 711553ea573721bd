package org.reconvene.web.disagreement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.escalation.boundary.SidesDesk;
import org.reconvene.web.page.Errors;

/** Says who else answers for the decision (SUS-3, HER-5). */
@Named("counterpartBean")
@RequestScoped
public class CounterpartBean {

    @EJB
    SidesDesk desk;

    @Inject
    ViewBean page;

    @Inject
    Errors errors;

    private @Nullable String person;
    private @Nullable String why;

    public @Nullable String change() {
        return errors.answer(
                desk.changeCounterpart(
                        page.getView().reference(), Staff.person(person), Objects.requireNonNullElse(why, "")),
                reference -> page.isMine() ? ViewBean.page(reference) : "/disagreement/list.xhtml?faces-redirect=true");
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
