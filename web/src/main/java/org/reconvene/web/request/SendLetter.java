package org.reconvene.web.request;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.request.LetterKind;
import org.reconvene.request.boundary.RequestLetters;
import org.reconvene.web.page.NotShown;
import org.reconvene.web.page.PrintedLetter;

/** Sends a letter about a request as PDF: {@code /request/letter?ref=HER-R-2026-0001&kind=refused&to=17}. */
@WebServlet("/request/letter")
public class SendLetter extends HttpServlet {

    private static final String NO_LETTER = "There is no such letter. The page of the request shows which there are.";

    @Inject
    transient SignedIn signedIn;

    @EJB
    transient RequestLetters letters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!signedIn.isSomebody()) {
            throw new NotShown(NO_LETTER);
        }
        var reference = NotShown.unlessReference(request.getParameter("ref"));
        var file = NotShown.unless(
                letters.print(reference, kind(request.getParameter("kind")), PrintedLetter.to(request)));
        PrintedLetter.send(file, response);
    }

    private static LetterKind kind(@Nullable String name) {
        return Arrays.stream(LetterKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new NotShown(NO_LETTER));
    }
}
