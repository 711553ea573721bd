package org.reconvene.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Outcome;
import org.reconvene.account.StartingPassword;
import org.reconvene.account.TakeSecondStepAway;
import org.reconvene.account.boundary.AccountsDesk;
import org.reconvene.people.PersonId;
import org.reconvene.web.page.Errors;
import org.reconvene.web.signin.ProofBean;

/** The account beneath a person's entry. A starting password lives for one answer of the page and is kept nowhere. */
@Named("staffAccount")
@RequestScoped
public class AccountBean {

    @EJB
    AccountsDesk desk;

    @Inject
    ProofBean proof;

    @Inject
    Errors errors;

    private @Nullable String userName;
    private @Nullable String reason;
    private @Nullable StartingPassword given;

    public void giveStartingPassword(long person) {
        var outcome = desk.giveStartingPassword(
                new PersonId(person), Objects.requireNonNullElse(userName, ""), proof.proof());
        if (outcome instanceof Outcome.Done<StartingPassword> done) {
            given = done.value();
        }
        errors.answer(outcome, done -> "");
    }

    /** Switches the account off; the password for it has a field of its own, so that Enter in it does this and nothing else. */
    public @Nullable String switchOff(long person) {
        return errors.answer(
                desk.switchOff(new PersonId(person), proof.proof()),
                AccountBean::entry,
                field -> "off" + field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1));
    }

    public @Nullable String switchOn(long person) {
        return errors.answer(desk.switchOn(new PersonId(person)), AccountBean::entry);
    }

    public @Nullable String endSessions(long person) {
        return errors.answer(desk.endSessions(new PersonId(person)), ended -> entry(ended) + "&signedOut=true");
    }

    /** Takes the second step of somebody away who lost their telephone. */
    public @Nullable String takeSecondStepAway(long person) {
        return errors.answer(
                desk.takeSecondStepAway(new TakeSecondStepAway(
                        new PersonId(person), Objects.requireNonNullElse(reason, ""), proof.proof())),
                done -> entry(done) + "&stepTaken=true");
    }

    private static String entry(PersonId person) {
        return "/people/edit.xhtml?faces-redirect=true&id=" + person.value();
    }

    public @Nullable String getUserName() {
        return userName;
    }

    public void setUserName(@Nullable String userName) {
        this.userName = userName;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    /** The password just made; null on every other answer. */
    public @Nullable StartingPassword getGiven() {
        return given;
    }
}
