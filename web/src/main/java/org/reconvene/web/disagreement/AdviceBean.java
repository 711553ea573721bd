package org.reconvene.web.disagreement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.escalation.TakeAdvice;
import org.reconvene.escalation.boundary.SidesDesk;
import org.reconvene.web.page.Errors;

/** Records advice, and from whom it was taken (SUS-5). */
@Named("adviceBean")
@RequestScoped
public class AdviceBean {

    @EJB
    SidesDesk desk;

    @Inject
    ViewBean page;

    @Inject
    Errors errors;

    private @Nullable String adviser;
    private @Nullable String otherAdviser;
    private @Nullable String office;
    private @Nullable String advice;

    public @Nullable String record() {
        return errors.answer(
                desk.takeAdvice(new TakeAdvice(
                        page.getView().reference(),
                        Staff.person(adviser),
                        Objects.requireNonNullElse(otherAdviser, ""),
                        Objects.requireNonNullElse(office, ""),
                        Objects.requireNonNullElse(advice, ""))),
                ViewBean::page);
    }

    public @Nullable String getAdviser() {
        return adviser;
    }

    public void setAdviser(@Nullable String adviser) {
        this.adviser = adviser;
    }

    public @Nullable String getOtherAdviser() {
        return otherAdviser;
    }

    public void setOtherAdviser(@Nullable String otherAdviser) {
        this.otherAdviser = otherAdviser;
    }

    public @Nullable String getOffice() {
        return office;
    }

    public void setOffice(@Nullable String office) {
        this.office = office;
    }

    public @Nullable String getAdvice() {
        return advice;
    }

    public void setAdvice(@Nullable String advice) {
        this.advice = advice;
    }
}
