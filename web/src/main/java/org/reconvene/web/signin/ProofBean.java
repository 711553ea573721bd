package org.reconvene.web.signin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.account.Proof;
import org.reconvene.account.boundary.RecentProof;
import org.reconvene.account.boundary.SessionsDesk;

/** What is typed where a page asks again for the password, and for the code of a second step. It is never shown again. */
@Named("proof")
@RequestScoped
public class ProofBean {

    @EJB
    SessionsDesk sessions;

    @EJB
    RecentProof recent;

    private @Nullable String password;
    private @Nullable String code;

    /** Whether the reader shows a code too. */
    public boolean isCodeAsked() {
        return sessions.asksForCode();
    }

    /** Whether the reader is asked where a recent proof would do: asked anew each time, since the act may just have been proved. */
    public boolean isNeeded() {
        return recent.isAsked();
    }

    public Proof proof() {
        return new Proof(Objects.requireNonNullElse(password, ""), code());
    }

    public String code() {
        return Objects.requireNonNullElse(code, "");
    }

    public @Nullable String getPassword() {
        return null;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getCode() {
        return null;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
