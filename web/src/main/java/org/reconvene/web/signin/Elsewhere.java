package org.reconvene.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.reconvene.web.page.ProblemDetails;

/** Sends a request elsewhere, in the manner that its sender understands. */
final class Elsewhere {

    private Elsewhere() {}

    /**
     * Sends a browser to the page, a page's script to the page too, and tells a program that it must sign in.
     *
     * @param page a path of this site that holds no character XML minds but {@code &}
     */
    static void send(HttpServletRequest request, HttpServletResponse response, String page) throws IOException {
        var address = request.getContextPath() + page;
        if (ProblemDetails.areUnderstoodBy(request)) {
            ProblemDetails.send(
                    response,
                    HttpServletResponse.SC_UNAUTHORIZED,
                    "Sign in first",
                    "Send a user name and a password with the request (RFC 7617).");
        } else if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"")
                    .append(address.replace("&", "&amp;"))
                    .append("\"/></partial-response>");
        } else {
            response.sendRedirect(address);
        }
    }
}
