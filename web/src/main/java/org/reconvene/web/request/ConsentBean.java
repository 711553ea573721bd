package org.reconvene.web.request;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.escalation.RecordConsent;
import org.reconvene.escalation.boundary.ConsentDesk;
import org.reconvene.web.disagreement.Staff;
import org.reconvene.web.disagreement.ViewBean;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.DateBoxes;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;

/** Records that the parents consent to the reasons being given (HER-13). */
@Named("requestConsent")
@RequestScoped
public class ConsentBean {

    /** The choice of everybody, which nobody makes by leaving a list as it is. */
    static final String ALL = "all";

    @EJB
    ConsentDesk desk;

    @Inject
    ViewBean page;

    @Inject
    RequestBean about;

    @Inject
    Errors errors;

    private final DateBoxes givenOn = new DateBoxes();
    private @Nullable String givenBy;
    private @Nullable String recipient;
    private @Nullable String evidence;

    public void load() {
        if (!about.isConsentKept()) {
            throw new NotShown("The agency that gives the reasons records the parents’ consent.");
        }
    }

    public @Nullable String give() {
        if (recipient == null || recipient.isEmpty()) {
            errors.add("recipient", "Choose to whom the reasons may be given");
            return null;
        }
        return errors.answer(
                desk.give(new RecordConsent(
                        page.getView().reference(),
                        Objects.requireNonNullElse(givenBy, ""),
                        Staff.person(recipient),
                        givenOn.date("givenOn", new Errors()).orElse(null),
                        Objects.requireNonNullElse(evidence, ""))),
                ConsentBean::page);
    }

    /** Everybody with a part, then each of them. */
    public List<Choice> getRecipients() {
        return Stream.concat(Stream.of(Choice.of(ALL, "All who have a part")), about.getRecipients().stream())
                .toList();
    }

    static String page(String reference) {
        return "/request/consent.xhtml?faces-redirect=true&recorded=true&ref=" + reference;
    }

    public DateBoxes getGivenOn() {
        return givenOn;
    }

    public @Nullable String getGivenBy() {
        return givenBy;
    }

    public void setGivenBy(@Nullable String givenBy) {
        this.givenBy = givenBy;
    }

    public @Nullable String getRecipient() {
        return recipient;
    }

    public void setRecipient(@Nullable String recipient) {
        this.recipient = recipient;
    }

    public @Nullable String getEvidence() {
        return evidence;
    }

    public void setEvidence(@Nullable String evidence) {
        this.evidence = evidence;
    }
}
