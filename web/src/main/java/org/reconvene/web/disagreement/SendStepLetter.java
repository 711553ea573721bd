package org.reconvene.web.disagreement;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.escalation.boundary.StepLetters;
import org.reconvene.web.page.NotShown;
import org.reconvene.web.page.PrintedLetter;

/**
 * Sends the letter about a step of a disagreement as PDF:
 * {@code /disagreement/letter?ref=NI-2026-0001&step=decide&number=1&to=17}.
 */
@WebServlet("/disagreement/letter")
public class SendStepLetter extends HttpServlet {

    private static final String NO_LETTER =
            "There is no such letter. The page of the disagreement shows which there are.";

    @Inject
    transient SignedIn signedIn;

    @EJB
    transient StepLetters letters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!signedIn.isSomebody()) {
            throw new NotShown(NO_LETTER);
        }
        var reference = NotShown.unlessReference(request.getParameter("ref"));
        var file = NotShown.unless(letters.print(
                reference,
                step(request.getParameter("step")),
                number(request.getParameter("number")),
                PrintedLetter.to(request)));
        PrintedLetter.send(file, response);
    }

    private static String step(@Nullable String key) {
        if (key == null || !key.matches("[a-z0-9-]{1,60}")) {
            throw new NotShown(NO_LETTER);
        }
        return key;
    }

    private static int number(@Nullable String number) {
        return number == null || !number.matches("\\d{1,4}") ? 1 : Integer.parseInt(number);
    }
}
