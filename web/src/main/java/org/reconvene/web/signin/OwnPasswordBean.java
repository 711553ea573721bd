package org.reconvene.web.signin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.account.ChangePassword;
import org.reconvene.account.boundary.OwnAccountDesk;
import org.reconvene.web.page.Errors;

/** The page on which everybody changes their own password. */
@Named("ownPassword")
@RequestScoped
public class OwnPasswordBean {

    @EJB
    OwnAccountDesk desk;

    @Inject
    ProofBean proof;

    @Inject
    Errors errors;

    @Inject
    ExternalContext external;

    private @Nullable String current;
    private @Nullable String wanted;
    private @Nullable String again;

    /** Changes the password, and opens what the starting password kept closed. */
    public @Nullable String change() {
        var page = errors.answer(
                desk.changePassword(new ChangePassword(
                        Objects.requireNonNullElse(current, ""),
                        Objects.requireNonNullElse(wanted, ""),
                        Objects.requireNonNullElse(again, ""),
                        proof.code())),
                me -> "/account.xhtml?faces-redirect=true&changed=true");
        if (page != null) {
            external.getSessionMap().remove(SignIn.MUST_CHANGE);
        }
        return page;
    }

    /** Whether only this page is open, because the password is still the starting one. */
    public boolean isMustChange() {
        return external.getSessionMap().containsKey(SignIn.MUST_CHANGE);
    }

    public @Nullable String getCurrent() {
        return current;
    }

    public void setCurrent(@Nullable String current) {
        this.current = current;
    }

    public @Nullable String getWanted() {
        return wanted;
    }

    public void setWanted(@Nullable String wanted) {
        this.wanted = wanted;
    }

    public @Nullable String getAgain() {
        return again;
    }

    public void setAgain(@Nullable String again) {
        this.again = again;
    }
}
