package org.reconvene.web.dissent;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.dissent.boundary.ReviewLetters;
import org.reconvene.web.page.NotShown;
import org.reconvene.web.page.PrintedLetter;

/** Sends the letter about a decided review as PDF: {@code /dissent/letter?ref=SUR-2026-0001&to=17}. */
@WebServlet("/dissent/letter")
public class SendReviewLetter extends HttpServlet {

    @Inject
    transient SignedIn signedIn;

    @EJB
    transient ReviewLetters letters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!signedIn.isSomebody()) {
            throw new NotShown("There is no such letter. The page of the dissent shows which there are.");
        }
        var reference = NotShown.unlessReference(request.getParameter("ref"));
        PrintedLetter.send(NotShown.unless(letters.print(reference, PrintedLetter.to(request))), response);
    }
}
