package org.reconvene.web.signin;

import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.reconvene.account.HalfWay;
import org.reconvene.account.SignInAnswer;

/** Takes the sign-in form. It needs no session, so that a form left open for days still works. */
@WebServlet("/sign-in")
public class SignIn extends SignInForm {

    /** The session's attribute that says that the password is still the starting one. */
    static final String MUST_CHANGE = "org.reconvene.mustChangePassword";

    /** The session's attribute that says that a second step has to be set up first. */
    static final String MUST_SET_UP = "org.reconvene.mustSetUpSecondStep";

    /** The session's attribute with the number under which it is known as somebody's. */
    static final String SESSION = "org.reconvene.session";

    /** The attribute of a session that is nobody's yet: whose password was right. */
    static final String HALF_WAY = "org.reconvene.halfWay";

    private static final int HALF_WAY_SECONDS = 300;

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
        var next = userName.isBlank() || password.isEmpty()
                ? null
                : next(
                        request,
                        response,
                        answer(request, response, new UsernamePasswordCredential(userName, password)));
        if (next == null) {
            request.getRequestDispatcher("/sign-in.xhtml").forward(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + next);
        }
    }

    /** Where it goes on; null where the form is shown again. */
    private @Nullable String next(HttpServletRequest request, HttpServletResponse response, SignInAnswer answer) {
        return switch (answer) {
            case SignInAnswer.Admitted admitted -> {
                begin(request, admitted);
                yield ReturnPath.orHome(attempt.getBack());
            }
            case SignInAnswer.CodeAsked asked -> {
                keep(request, asked.halfWay());
                yield "/sign-in-code.xhtml?back="
                        + URLEncoder.encode(ReturnPath.orHome(attempt.getBack()), StandardCharsets.UTF_8);
            }
            case SignInAnswer.NoMatch none -> {
                errors.add(
                        "userName",
                        "These two do not match. Try again, or ask your agency’s administrator for a starting password");
                yield null;
            }
            case SignInAnswer.TooLate late -> null;
            case SignInAnswer.Wait wait -> {
                response.setStatus(TOO_MANY);
                errors.add(
                        "userName",
                        "These two did not match five times or more. Try again from " + hour(wait.until()) + " on");
                yield null;
            }
            case SignInAnswer.AddressWaits wait -> {
                response.setStatus(TOO_MANY);
                errors.add(
                        "userName",
                        "Too many tries from your network did not match. Try again from " + hour(wait.until())
                                + " on, or sign in from another network");
                yield null;
            }
        };
    }

    /** Keeps on the server whose password was right, for as long as the code may take. */
    static void keep(HttpServletRequest request, HalfWay halfWay) {
        var session = request.getSession();
        session.setMaxInactiveInterval(HALF_WAY_SECONDS);
        session.setAttribute(HALF_WAY, halfWay);
    }
}
