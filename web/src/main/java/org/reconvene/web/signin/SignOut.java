package org.reconvene.web.signin;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.account.boundary.SessionsDesk;
import org.reconvene.account.boundary.SignInDesk;

/** Ends the session, on a button only: a link could be planted in another site's page. */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {

    @EJB
    transient SignInDesk desk;

    @EJB
    transient SessionsDesk sessions;

    @Inject
    transient SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + ReturnPath.HOME);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (signedIn.isSomebody()) {
            desk.signOut(signedIn.person().id());
        }
        request.logout();
        var session = request.getSession(false);
        if (session != null) {
            if (session.getAttribute(SignIn.SESSION) instanceof Long number) {
                sessions.end(number);
            }
            session.invalidate();
        }
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        response.sendRedirect(request.getContextPath() + "/sign-in.xhtml?signedOut=true");
    }
}
