package org.reconvene.web.oversight;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.oversight.boundary.AccessReviewDesk;
import org.reconvene.web.page.Download;
import org.reconvene.web.page.NotShown;

/** Sends who may see what: {@code /oversight/file?format=xlsx}. */
@WebServlet("/oversight/file")
public class SendAccessReview extends HttpServlet {

    @Inject
    transient SignedIn signedIn;

    @EJB
    transient AccessReviewDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!signedIn.isSomebody()) {
            throw new NotShown("There is nothing to read here.");
        }
        Download.send(NotShown.unless(desk.print(Download.format(request))), response);
    }
}
