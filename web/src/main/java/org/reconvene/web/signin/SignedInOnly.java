package org.reconvene.web.signin;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.account.boundary.SetUpDesk;
import org.reconvene.people.PersonId;

/**
 * Lets a request through to a page for whoever is signed in, and says to everything behind it who that is. The person is read
 * anew each time, so that whoever was switched off is out.
 */
@WebFilter("/*")
public class SignedInOnly extends HttpFilter {

    private static final String ACCOUNT = "/account.xhtml";
    private static final String SECOND_STEP = "/second-step.xhtml";
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> OTHER_SITES = Set.of("cross-site", "same-site");

    @Inject
    transient SignedIn signedIn;

    @EJB
    transient SetUpDesk setUp;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = path(request);
        if (OpenPaths.isFile(path)) {
            chain.doFilter(request, response);
            return;
        }
        if (!READING.contains(request.getMethod()) && isFromAnotherSite(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        recognise(request);
        var only = signedIn.isSomebody() ? onlyPage(request) : null;
        if (only != null ? !isOpen(only, path) : !signedIn.isSomebody() && !OpenPaths.contains(path)) {
            Elsewhere.send(request, response, only == null ? ReturnPath.throughSignIn(asked(request)) : only);
        } else if (isOfNoForm(request, path)) {
            response.sendRedirect(request.getContextPath() + asked(request));
        } else if (path.equals("/sign-in.xhtml") && setUp.isOpen()) {
            response.sendRedirect(request.getContextPath() + "/setup.xhtml");
        } else {
            chain.doFilter(request, response);
        }
    }

    private void recognise(HttpServletRequest request) throws ServletException {
        var caller = request.getUserPrincipal();
        if (caller != null) {
            signedIn.is(new PersonId(Long.parseLong(caller.getName())));
            if (!signedIn.isSomebody()) {
                request.logout();
            }
        }
        var session = request.getSession(false);
        if (session != null && session.getAttribute(SignIn.SESSION) != null && !signedIn.isSomebody()) {
            // What the pages kept for the person goes with the session that has ended.
            session.invalidate();
        }
    }

    /** Whether it was sent to a page, but by no form of it: nobody else can know the state that belongs to the page. */
    private static boolean isOfNoForm(HttpServletRequest request, String path) {
        return "POST".equals(request.getMethod())
                && path.endsWith(".xhtml")
                && request.getParameter("jakarta.faces.ViewState") == null;
    }

    /** The one page that is open until something was done there; null where there is none. */
    private static @Nullable String onlyPage(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return null;
        }
        return session.getAttribute(SignIn.MUST_CHANGE) != null
                ? ACCOUNT
                : session.getAttribute(SignIn.MUST_SET_UP) != null ? SECOND_STEP : null;
    }

    private static boolean isOpen(String only, String path) {
        return path.equals(only) || path.equals("/sign-out") || OpenPaths.contains(path);
    }

    /** Browsers say where a request was written; what another site wrote is not the person's own act. */
    private static boolean isFromAnotherSite(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site != null && OTHER_SITES.contains(site);
    }

    /** The page that was asked for; where something was sent to it, it says afterwards that that did not arrive. */
    private static String asked(HttpServletRequest request) {
        var query = request.getQueryString();
        var page = request.getRequestURI().substring(request.getContextPath().length());
        var asked = query == null ? page : page + "?" + query;
        return READING.contains(request.getMethod()) ? asked : asked + (query == null ? "?" : "&") + "expired=true";
    }

    private static String path(HttpServletRequest request) {
        var behind = request.getPathInfo();
        return behind == null ? request.getServletPath() : request.getServletPath() + behind;
    }
}
