package org.reconvene.web.records;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.retention.boundary.DisposalDesk;
import org.reconvene.web.page.Download;
import org.reconvene.web.page.NotShown;

/** Sends the record of disposals, or the certificate of one: {@code /records/file?format=csv}, {@code ?ref=SUR-2026-0001}. */
@WebServlet("/records/file")
public class SendDisposals extends HttpServlet {

    @Inject
    transient SignedIn signedIn;

    @EJB
    transient DisposalDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!signedIn.isSomebody()) {
            throw new NotShown("There is no such certificate.");
        }
        var format = Download.format(request);
        var reference = request.getParameter("ref");
        var file = reference == null
                ? desk.print(format)
                : desk.printCertificate(NotShown.unlessReference(reference), format);
        Download.send(NotShown.unless(file), response);
    }
}
