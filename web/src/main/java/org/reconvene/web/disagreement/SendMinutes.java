package org.reconvene.web.disagreement;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.escalation.boundary.MinutesDesk;
import org.reconvene.web.page.Download;
import org.reconvene.web.page.NotShown;

/** Sends the minutes of a professional meeting as PDF: {@code /disagreement/minutes-file?ref=BOR-2026-0007}. */
@WebServlet("/disagreement/minutes-file")
public class SendMinutes extends HttpServlet {

    @Inject
    transient SignedIn signedIn;

    @EJB
    transient MinutesDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!signedIn.isSomebody()) {
            throw new NotShown("There are no minutes to read here.");
        }
        var reference = NotShown.unlessReference(request.getParameter("ref"));
        Download.send(NotShown.unless(desk.print(reference)), response);
    }
}
