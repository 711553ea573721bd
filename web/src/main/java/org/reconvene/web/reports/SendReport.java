package org.reconvene.web.reports;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.reconvene.access.Outcome;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.reporting.boundary.AnnualDesk;
import org.reconvene.reporting.boundary.KeptDesk;
import org.reconvene.reporting.boundary.PreparedDesk;
import org.reconvene.reporting.boundary.ReportDesk;
import org.reconvene.reports.PrintedFile;
import org.reconvene.reports.ReportFormat;
import org.reconvene.web.page.Download;
import org.reconvene.web.page.NotShown;

/** Sends a report to be kept: {@code /reports/file?report=quality&from=2026-11-01&to=2026-11-30&format=pdf}, or
 * {@code /reports/file?report=annual&year=2025-26&edition=1&format=pdf}, or one that is kept:
 * {@code /reports/file?report=quality&kept=12&format=pdf}, or one that was made meanwhile: {@code /reports/file?prepared=3}. */
@WebServlet("/reports/file")
public class SendReport extends HttpServlet {

    private static final String NO_REPORT =
            "There is no such report. Choose the report, its days and its form on the page of the reports.";

    @Inject
    transient SignedIn signedIn;

    @Inject
    transient ReportDesk desk;

    @Inject
    transient AnnualDesk annual;

    @Inject
    transient KeptDesk kept;

    @Inject
    transient PreparedDesk prepared;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!signedIn.isSomebody()) {
            throw new NotShown(NO_REPORT);
        }
        Download.send(NotShown.unless(file(request)), response);
    }

    private Outcome<PrintedFile> file(HttpServletRequest request) {
        if (request.getParameter("prepared") != null) {
            return prepared.fetch(number(request, "prepared"));
        }
        var which = Which.named(request.getParameter("report")).orElseThrow(SendReport::none);
        var format = Download.format(request);
        if (which == Which.ANNUAL) {
            return annual(request, format);
        }
        return request.getParameter("kept") == null
                ? ofDays(which, request, format)
                : kept.print(which.kept(), number(request, "kept"), format);
    }

    private static long number(HttpServletRequest request, String parameter) {
        return Which.number(request.getParameter(parameter)).orElseThrow(SendReport::none);
    }

    private Outcome<PrintedFile> annual(HttpServletRequest request, ReportFormat format) {
        var year = Years.named(request.getParameter("year")).orElseThrow(SendReport::none);
        return annual.printAnnual(year, Years.edition(request.getParameter("edition")), format);
    }

    private Outcome<PrintedFile> ofDays(Which which, HttpServletRequest request, ReportFormat format) {
        var period = Periods.of(request.getParameter("from"), request.getParameter("to"))
                .orElseThrow(SendReport::none);
        var filters = Filters.of(request, which);
        if (!filters.errors().isEmpty()) {
            throw new NotShown(filters.errors().getFirst().words() + ".");
        }
        return which == Which.QUALITY
                ? desk.printQuality(period, filters.narrowing(), format)
                : desk.printOperations(period, filters.narrowing(), format);
    }

    private static NotShown none() {
        return new NotShown(NO_REPORT);
    }
}
