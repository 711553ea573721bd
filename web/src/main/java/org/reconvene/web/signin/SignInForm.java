package org.reconvene.web.signin;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Credential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import org.reconvene.account.SignInAnswer;
import org.reconvene.account.boundary.SessionsDesk;
import org.reconvene.time.London;
import org.reconvene.web.page.Errors;

/** What both steps of signing in have in common. Whatever comes of one, the session before it ends and a new one has a new number. */
abstract class SignInForm extends HttpServlet {

    /** The status of whoever has to wait. */
    static final int TOO_MANY = 429;

    private static final int LONGEST = 200;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    @EJB
    transient SessionsDesk sessions;

    @Inject
    transient SecurityContext security;

    @Inject
    transient SignInAttempt attempt;

    @Inject
    transient Errors errors;

    SignInAnswer answer(HttpServletRequest request, HttpServletResponse response, Credential credential)
            throws ServletException {
        var before = request.getSession(false);
        if (before != null) {
            if (before.getAttribute(SignIn.SESSION) instanceof Long number) {
                sessions.end(number);
            }
            // Nothing that was kept for somebody else is left, and whoever planted the number of a session has no part
            // in the next.
            before.invalidate();
        }
        if (request.getUserPrincipal() != null) {
            request.logout();
        }
        security.authenticate(
                request, response, AuthenticationParameters.withParams().credential(credential));
        return Objects.requireNonNull(attempt.answer(), "every try has an answer");
    }

    /** Begins the session of whoever was admitted. */
    void begin(HttpServletRequest request, SignInAnswer.Admitted admitted) {
        var session = request.getSession();
        session.setAttribute(
                SignIn.SESSION, sessions.begin(admitted.person(), BrowserWords.of(request.getHeader("User-Agent"))));
        if (admitted.mustChangePassword()) {
            session.setAttribute(SignIn.MUST_CHANGE, true);
        }
        if (admitted.mustSetUpSecondStep()) {
            session.setAttribute(SignIn.MUST_SET_UP, true);
        }
    }

    /** The next whole minute, so that who waits for it has waited long enough. */
    static String hour(Instant until) {
        return HOUR.format(until.plus(Duration.ofMinutes(1))
                .minusNanos(1)
                .truncatedTo(ChronoUnit.MINUTES)
                .atZone(London.ZONE));
    }

    static String text(HttpServletRequest request, String name) {
        var text = request.getParameter(name);
        return text == null ? "" : text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
