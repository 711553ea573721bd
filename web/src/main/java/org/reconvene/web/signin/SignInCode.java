package org.reconvene.web.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.reconvene.account.HalfWay;
import org.reconvene.account.SignInAnswer;

/** Takes the second step of signing in: the code of the telephone, or a recovery code. */
@WebServlet("/sign-in-code")
public class SignInCode extends SignInForm {

    private static final String PAGE = "/sign-in-code.xhtml";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + PAGE);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        attempt.isOf("", request.getParameter("back"));
        attempt.isFrom(request.getRemoteAddr());
        var halfWay = halfWay(request);
        var digits = text(request, "code");
        var code = digits.isBlank() ? text(request, "recovery") : digits;
        if (halfWay == null) {
            tooLate(request, response);
        } else if (code.isBlank()) {
            errors.add("code", "Enter the six digits that your telephone shows now, or a recovery code");
            request.getRequestDispatcher(PAGE).forward(request, response);
        } else {
            show(request, response, halfWay, answer(request, response, new CodeCredential(halfWay, code)));
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response, HalfWay halfWay, SignInAnswer answer)
            throws ServletException, IOException {
        var words = switch (answer) {
            case SignInAnswer.Admitted admitted -> {
                begin(request, admitted);
                response.sendRedirect(request.getContextPath() + ReturnPath.orHome(attempt.getBack()));
                yield null;
            }
            case SignInAnswer.TooLate late -> {
                tooLate(request, response);
                yield null;
            }
            case SignInAnswer.CodeAsked asked -> null;
            case SignInAnswer.NoMatch none ->
                "This code does not match, or was used. Enter the six digits that your"
                        + " telephone shows now, or a recovery code";
            case SignInAnswer.Wait wait -> {
                response.setStatus(TOO_MANY);
                yield "Password or code did not match five times or more. Sign in again from " + hour(wait.until())
                        + " on";
            }
            case SignInAnswer.AddressWaits wait -> {
                response.setStatus(TOO_MANY);
                yield "Too many tries from your network did not match. Try again from " + hour(wait.until())
                        + " on, or sign in from another network";
            }
        };
        if (words != null) {
            SignIn.keep(request, halfWay);
            errors.add("code", words);
            request.getRequestDispatcher(PAGE).forward(request, response);
        }
    }

    private void tooLate(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        errors.add("userName", "The code comes within five minutes of the password. Enter both anew");
        request.getRequestDispatcher("/sign-in.xhtml").forward(request, response);
    }

    static @Nullable HalfWay halfWay(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(SignIn.HALF_WAY) instanceof HalfWay halfWay ? halfWay : null;
    }
}
