package org.reconvene.web.page;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Set;

/**
 * An answer with one content security policy: the strictest, unless what answers has one of its own. A page has, with the nonce
 * of its scripts; browsers would hold it to both.
 */
final class OneCsp extends HttpServletResponseWrapper {

    private static final String NAME = "Content-Security-Policy";
    private static final String STRICTEST =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Those that a page of web.xml answers. */
    private static final Set<Integer> WITH_A_PAGE = Set.of(403, 404, 500);

    OneCsp(HttpServletResponse response) {
        super(response);
        response.setHeader(NAME, STRICTEST);
    }

    @Override
    public void addHeader(String name, String value) {
        if (NAME.equalsIgnoreCase(name)) {
            super.setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }

    @Override
    public void sendError(int status) throws IOException {
        leaveItToThePage(status);
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String words) throws IOException {
        leaveItToThePage(status);
        // The words may be of a library; a page or nothing is said instead.
        super.sendError(status);
    }

    private void leaveItToThePage(int status) {
        if (WITH_A_PAGE.contains(status)) {
            super.setHeader(NAME, null);
        }
    }
}
