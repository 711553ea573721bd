package org.reconvene.web.conference;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.conference.boundary.ConferenceLetters;
import org.reconvene.web.page.NotShown;
import org.reconvene.web.page.PrintedLetter;

/** Sends the letter that invites to a conference that meets again as PDF: {@code /conference/letter?ref=SUR-C-2026-0002&to=17}. */
@WebServlet("/conference/letter")
public class SendInvitation extends HttpServlet {

    @Inject
    transient SignedIn signedIn;

    @EJB
    transient ConferenceLetters letters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!signedIn.isSomebody()) {
            throw new NotShown("There is no such letter. The page of the conference shows which there are.");
        }
        var reference = NotShown.unlessReference(request.getParameter("ref"));
        PrintedLetter.send(NotShown.unless(letters.print(reference, PrintedLetter.to(request))), response);
    }
}
