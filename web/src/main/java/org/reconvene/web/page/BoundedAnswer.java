package org.reconvene.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Set;

/**
 * An answer that keeps browsers in bounds, whatever answers and however often it begins anew. It has one content security policy:
 * the strictest, unless what answers has one of its own. A page has, with the nonce of its scripts; browsers would hold it to both.
 */
final class BoundedAnswer extends HttpServletResponseWrapper {

    private static final String POLICY = "Content-Security-Policy";
    private static final String STRICTEST =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Those that a page of web.xml answers. */
    private static final Set<Integer> WITH_A_PAGE = Set.of(403, 404, 500);

    private final HttpServletRequest request;

    BoundedAnswer(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
        bound();
    }

    private void bound() {
        setHeader(POLICY, STRICTEST);
        setHeader("X-Content-Type-Options", "nosniff");
        setHeader("X-Frame-Options", "DENY");
        setHeader("Referrer-Policy", "same-origin");
        setHeader("Cross-Origin-Opener-Policy", "same-origin");
        setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (request.isSecure()) {
            setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        var path = request.getServletPath();
        if (!path.startsWith("/resources/") && !path.startsWith("/jakarta.faces.resource/")) {
            setHeader("Cache-Control", "no-store");
        }
    }

    /** A page that fails while it is made is thrown away, with all its headers. */
    @Override
    public void reset() {
        super.reset();
        bound();
    }

    @Override
    public void addHeader(String name, String value) {
        if (POLICY.equalsIgnoreCase(name)) {
            setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }

    @Override
    public void sendError(int status) throws IOException {
        if (WITH_A_PAGE.contains(status)) {
            setHeader(POLICY, null);
        }
        super.sendError(status);
    }

    /** The words may be a library's; a page, or nothing, is said instead. */
    @Override
    public void sendError(int status, String words) throws IOException {
        sendError(status);
    }
}
