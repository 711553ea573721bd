package org.reconvene.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Drafts;
import org.reconvene.time.DateWords;

/**
 * Keeps what autosave.js sends: {@code form}, {@code key} and every {@code field.…}; answers the time of the save.
 *
 * <p>Only a page of this service can set the header that is asked for, so that no other site can write somebody’s drafts.
 */
@WebServlet("/draft")
public class KeepDraft extends HttpServlet {

    /** Longer than every field of a form together. */
    private static final int LARGEST = 400_000;

    private static final String PREFIX = "field.";

    @Inject
    SignedIn signedIn;

    @Inject
    Drafts drafts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!signedIn.isSomebody()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        if (request.getContentLengthLong() > LARGEST) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        var form = request.getParameter("form");
        var key = request.getParameter("key");
        if (request.getHeader("X-Requested-With") == null || !isName(form) || !isName(key)) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        var fields = new HashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(PREFIX)) {
                fields.put(name.substring(PREFIX.length()), String.join("\n", values));
            }
        });
        var savedAt = drafts.keep(form, new CaseKey(key), fields);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(DateWords.time(savedAt));
    }

    private static boolean isName(String text) {
        return text != null && text.matches("[A-Za-z0-9/-]{1,40}");
    }
}
