package org.reconvene.web.disagreement;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.escalation.boundary.DifferenceDesk;
import org.reconvene.web.page.NotShown;
import org.reconvene.web.page.PrintedLetter;

/** Sends the Record of Professional Difference as PDF: {@code /disagreement/record-of-difference?ref=NI-2026-0001}. */
@WebServlet("/disagreement/record-of-difference")
public class SendDifference extends HttpServlet {

    @Inject
    transient SignedIn signedIn;

    @EJB
    transient DifferenceDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!signedIn.isSomebody()) {
            throw new NotShown("There is no such record. The page of the disagreement shows whether there is one.");
        }
        var reference = NotShown.unlessReference(request.getParameter("ref"));
        var file = NotShown.unless(desk.print(reference));
        PrintedLetter.send(file.name(), file.content(), response);
    }
}
