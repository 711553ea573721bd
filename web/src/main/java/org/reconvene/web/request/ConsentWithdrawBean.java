package org.reconvene.web.request;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.escalation.ConsentView;
import org.reconvene.escalation.boundary.ConsentDesk;
import org.reconvene.web.disagreement.ViewBean;
import org.reconvene.web.page.DateBoxes;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;

/** Records that the parents withdrew a consent, after which the reasons are withheld again (HER-13). */
@Named("requestConsentWithdraw")
@RequestScoped
public class ConsentWithdrawBean {

    @EJB
    ConsentDesk desk;

    @Inject
    ViewBean page;

    @Inject
    Errors errors;

    @Inject
    HttpServletRequest request;

    private final DateBoxes withdrawnOn = new DateBoxes();
    private @Nullable String words;

    /** The consent that the address names, which still holds. */
    public ConsentView getConsent() {
        var number = Objects.requireNonNullElse(request.getParameter("consent"), "");
        return page.getView().consents().stream()
                .filter(consent ->
                        consent.holds() && Long.toString(consent.id()).equals(number))
                .findFirst()
                .orElseThrow(
                        () -> new NotShown("This consent was withdrawn in the meantime, or is not yours to keep."));
    }

    public void load() {
        getConsent();
    }

    public @Nullable String withdraw() {
        return errors.answer(
                desk.withdraw(
                        page.getView().reference(),
                        getConsent().id(),
                        withdrawnOn.date("withdrawnOn", new Errors()).orElse(null),
                        Objects.requireNonNullElse(words, "")),
                ConsentBean::page);
    }

    public DateBoxes getWithdrawnOn() {
        return withdrawnOn;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
