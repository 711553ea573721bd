package org.reconvene.web.disagreement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.escalation.AskFacilitator;
import org.reconvene.escalation.boundary.SidesDesk;
import org.reconvene.web.page.Errors;

/** Asks somebody independent to facilitate (NI-15). */
@Named("facilitatorBean")
@RequestScoped
public class FacilitatorBean {

    @EJB
    SidesDesk desk;

    @Inject
    ViewBean page;

    @Inject
    Errors errors;

    private @Nullable String person;
    private @Nullable String reason;
    private @Nullable String lawfulSharing;

    public @Nullable String ask() {
        return errors.answer(
                desk.askFacilitator(new AskFacilitator(
                        page.getView().reference(),
                        Staff.person(person),
                        Objects.requireNonNullElse(reason, ""),
                        Objects.requireNonNullElse(lawfulSharing, ""))),
                ViewBean::page);
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getLawfulSharing() {
        return lawfulSharing;
    }

    public void setLawfulSharing(@Nullable String lawfulSharing) {
        this.lawfulSharing = lawfulSharing;
    }
}
