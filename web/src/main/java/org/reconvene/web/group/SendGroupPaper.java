package org.reconvene.web.group;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Outcome;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.dissentsgroup.boundary.GroupPrintingDesk;
import org.reconvene.reports.PrintedFile;
import org.reconvene.web.page.Download;
import org.reconvene.web.page.NotShown;

/** Sends the papers of a meeting: {@code /group/file?meeting=SUR-2027-01&paper=pack}, or {@code paper=minutes}. */
@WebServlet("/group/file")
public class SendGroupPaper extends HttpServlet {

    private static final String NONE =
            "There is no such paper. The docket of a meeting has its pack, and the page of a meeting its minutes.";

    @Inject
    transient SignedIn signedIn;

    @EJB
    transient GroupPrintingDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var meeting = request.getParameter("meeting");
        if (!signedIn.isSomebody() || meeting == null || !meeting.matches(Address.MEETING)) {
            throw new NotShown(NONE);
        }
        Download.send(NotShown.unless(printed(meeting, request.getParameter("paper"))), response);
    }

    private Outcome<PrintedFile> printed(String meeting, @Nullable String paper) {
        return switch (paper == null ? "" : paper) {
            case "pack" -> desk.printPack(meeting);
            case "minutes" -> desk.printMinutes(meeting);
            default -> throw new NotShown(NONE);
        };
    }
}
