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
            throw new NotShown("There is no such paper, or you have no part in its case.");
        }
        var key = new CaseKey(NotShown.unlessReference(request.getParameter("case")));
        var paper = papers.open(key, Long.parseLong(id))
                .orElseThrow(() -> new NotShown("There is no such paper, or you have no part in its case."));
        response.setContentType(paper.mediaType());
        response.setContentLength(paper.content().length);
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + fileName(paper));
        response.getOutputStream().write(paper.content());
    }

    private static String fileName(PaperContent paper) {
        var name = paper.key().value() + " " + paper.title().replaceAll("[^\\p{L}\\p{N} .,-]", " ");
        return URLEncoder.encode(name.strip() + "." + paper.ending(), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
