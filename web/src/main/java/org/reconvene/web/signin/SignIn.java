package org.reconvene.web.signin;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

/** Takes the sign-in form. It needs no session, so that a form left open for days still works. */
@WebServlet("/sign-in")
public class SignIn extends HttpServlet {

    /** The session's attribute that says that the password is still the starting one. */
    static final String MUST_CHANGE = "org.reconvene.mustChangePassword";

    /** The session's attribute with the number under which it is known as somebody's. */
    static final String SESSION = "org.reconvene.session";

    private static final int LONGEST = 200;
    private static final int TOO_MANY = 429;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    @EJB
    transient SessionsDesk sessions;

    @Inject
    transient SecurityContext security;

    @Inject
    transient SignInAttempt attempt;

    @Inject
    transient Errors errors;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/sign-in.xhtml");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var userName = text(request, "userName");
        var password = text(request, "password");
        attempt.isOf(userName, request.getParameter("back"));
        attempt.isFrom(request.getRemoteAddr());
        if (userName.isBlank()) {
            errors.add("userName", "Enter your user name, for example niamh.wren");
        }
        if (password.isEmpty()) {
            errors.add("password", "Enter your password");
        }
        if (!userName.isBlank() && !password.isEmpty() && admits(request, response, userName, password)) {
            response.sendRedirect(request.getContextPath() + ReturnPath.orHome(attempt.getBack()));
        } else {
            request.getRequestDispatcher("/sign-in.xhtml").forward(request, response);
        }
    }

    private boolean admits(HttpServletRequest request, HttpServletResponse response, String userName, String password)
            throws ServletException {
        var before = request.getSession(false);
        if (before != null) {
            if (before.getAttribute(SESSION) instanceof Long number) {
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
                request,
                response,
                AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(userName, password)));
        return switch (Objects.requireNonNull(attempt.answer(), "every try has an answer")) {
            case SignInAnswer.Admitted admitted -> {
                var session = request.getSession();
                session.setAttribute(
                        SESSION, sessions.begin(admitted.person(), BrowserWords.of(request.getHeader("User-Agent"))));
                if (admitted.mustChangePassword()) {
                    session.setAttribute(MUST_CHANGE, true);
                }
                yield true;
            }
            case SignInAnswer.NoMatch none -> {
                errors.add(
                        "userName",
                        "These two do not match. Try again, or ask your agency’s administrator for a starting password");
                yield false;
            }
            case SignInAnswer.Wait wait -> {
                response.setStatus(TOO_MANY);
                errors.add(
                        "userName",
                        "These two did not match five times or more. Try again from " + hour(wait.until()) + " on");
                yield false;
            }
            case SignInAnswer.AddressWaits wait -> {
                response.setStatus(TOO_MANY);
                errors.add(
                        "userName",
                        "Too many tries from your network did not match. Try again from " + hour(wait.until())
                                + " on, or sign in from another network");
                yield false;
            }
        };
    }

    /** The next whole minute, so that who waits for it has waited long enough. */
    private static String hour(Instant until) {
        return HOUR.format(until.plus(Duration.ofMinutes(1))
                .minusNanos(1)
                .truncatedTo(ChronoUnit.MINUTES)
                .atZone(London.ZONE));
    }

    private static String text(HttpServletRequest request, String name) {
        var text = request.getParameter(name);
        return text == null ? "" : text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
