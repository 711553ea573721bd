package org.reconvene.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.demonstration.DemonstrationAccount;
import org.reconvene.demonstration.boundary.DemonstrationAccounts;

/** What the sign-in page shows beside its form. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    DemonstrationAccounts accounts;

    @Inject
    SignInAttempt attempt;

    @Inject
    HttpServletRequest request;

    /** The invented accounts with a part in the stories; empty outside demonstration mode. */
    public List<DemonstrationAccount> getStories() {
        return accounts.withAPart();
    }

    /** Every invented account; empty outside demonstration mode. */
    public List<DemonstrationAccount> getEverybody() {
        return accounts.all();
    }

    /** Whether the password was right and the second step is awaited. */
    public boolean isHalfWay() {
        return SignInCode.halfWay(request) != null;
    }

    /** Where the person wanted to go; null where they came by themselves. */
    public @Nullable String getBack() {
        var tried = attempt.getBack();
        return tried == null ? request.getParameter("back") : tried;
    }
}
