package org.reconvene.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.record.CaseKey;
import org.reconvene.record.PaperContent;
import org.reconvene.record.boundary.Papers;

/** Sends one paper of a case to be kept, never to be shown within a page of this service: {@code /paper?case=…&id=…}. */
@WebServlet("/paper")
public class SendPaper extends HttpServlet {

    @Inject
    SignedIn signedIn;

    @Inject
    Papers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = request.getParameter("id");
        if (!signedIn.isSomebody() || id == null || !id.matches("[0-9]{1,18}")) {
            throw new NotShown("There is no such document, or you have no part in its case.");
        }
        var key = new CaseKey(NotShown.unlessReference(request.getParameter("case")));
        var paper = NotShown.unless(papers.open(key, Long.parseLong(id)));
        response.setContentType(paper.kind().mediaType());
        // A browser that shows it all the same gives it no script, no form, no origin.
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setContentLength(paper.content().length);
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + fileName(paper));
        response.getOutputStream().write(paper.content());
    }

    private static String fileName(PaperContent paper) {
        var name = paper.key().value() + " " + paper.title().replaceAll("[^\\p{L}\\p{N} .,-]", " ");
        return URLEncoder.encode(name.strip() + "." + paper.kind().ending(), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
