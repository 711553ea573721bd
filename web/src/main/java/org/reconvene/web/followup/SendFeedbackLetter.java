package org.reconvene.web.followup;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.learning.boundary.FeedbackLetters;
import org.reconvene.web.page.NotShown;
import org.reconvene.web.page.PrintedLetter;

/** Sends the reader’s own feedback as a letter in PDF: {@code /follow-up/letter?ref=SUR-2026-0001}. */
@WebServlet("/follow-up/letter")
public class SendFeedbackLetter extends HttpServlet {

    @Inject
    transient SignedIn signedIn;

    @EJB
    transient FeedbackLetters letters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!signedIn.isSomebody()) {
            throw new NotShown("There is no such letter. The page of the feedback shows whether there is one.");
        }
        var reference = NotShown.unlessReference(request.getParameter("ref"));
        PrintedLetter.send(NotShown.unless(letters.print(reference)), response);
    }
}
