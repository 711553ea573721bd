package org.reconvene.reporting.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.reconvene.access.Outcome;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.people.boundary.Directory;
import org.reconvene.reports.CountedCases;
import org.reconvene.reports.Only;
import org.reconvene.reports.PrintedFile;
import org.reconvene.reports.Report;
import org.reconvene.reports.ReportFormat;
import org.reconvene.reports.ReportRenderer;
import org.reconvene.reports.Watch;

/** Makes a file of a report that a desk has given out. */
@ApplicationScoped
@Unrecorded("part of the printing of a report, which its desk decides and records")
public class ReportFiles {

    private static final ReportRenderer RENDERER = new ReportRenderer();

    @Inject
    SignedIn signedIn;

    @Inject
    Directory directory;

    Outcome<PrintedFile> printed(Outcome<? extends Report> outcome, String kind, ReportFormat format) {
        return printed(outcome, kind, format, Watch.NOBODY);
    }

    Outcome<PrintedFile> printed(Outcome<? extends Report> outcome, String kind, ReportFormat format, Watch watch) {
        return switch (outcome) {
            case Outcome.Refused<? extends Report> refused -> Outcome.refused(refused.refusals());
            case Outcome.Done<? extends Report> done -> Outcome.done(file(done.value(), kind, format, watch));
        };
    }

    private PrintedFile file(Report report, String kind, ReportFormat format, Watch watch) {
        var out = new ByteArrayOutputStream();
        RENDERER.render(report, format, out, watch);
        var day = DateTimeFormatter.ISO_LOCAL_DATE;
        var period = report.cover().period();
        return new PrintedFile(
                String.join(
                        "-",
                        directory.partnership(signedIn.person().partnership()).slug(),
                        kind,
                        day.format(period.from()),
                        day.format(period.to()) + part(report.cover().only()) + "."
                                + format.name().toLowerCase(Locale.ROOT)),
                format.mediaType(),
                out.toByteArray());
    }

    private static String part(Only only) {
        return only.isAll() ? "" : "-" + CountedCases.slug(only.words());
    }
}
