package org.reconvene.reporting.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.people.boundary.Directory;
import org.reconvene.record.boundary.Journal;
import org.reconvene.reporting.store.ReportAuthor;
import org.reconvene.reports.OperationsReport;
import org.reconvene.reports.Period;
import org.reconvene.reports.PrintedFile;
import org.reconvene.reports.QualityAssuranceReport;
import org.reconvene.reports.ReportFormat;

/** Where the two reports are read and printed (SUR-19): two documents, each for its own readers. */
@Stateless
public class ReportDesk {

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    Directory directory;

    @Inject
    ReportAuthor author;

    @Inject
    ReportFiles files;

    /** The figures for the Quality Assurance and Evaluation Sub Group. */
    public Outcome<QualityAssuranceReport> quality(Period period) {
        if (journal.admit(Act.READ_QUALITY_REPORT) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.READ_QUALITY_REPORT);
        return Outcome.done(
                author.quality(directory.partnership(signedIn.person().partnership()), period));
    }

    /** The figures for the Operations Group. */
    public Outcome<OperationsReport> operations(Period period) {
        if (journal.admit(Act.READ_OPERATIONS_REPORT) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.READ_OPERATIONS_REPORT);
        return Outcome.done(
                author.operations(directory.partnership(signedIn.person().partnership()), period));
    }

    /** The same as {@link #quality} as a file. */
    public Outcome<PrintedFile> printQuality(Period period, ReportFormat format) {
        return files.printed(quality(period), "quality-assurance", format);
    }

    /** The same as {@link #operations} as a file. */
    public Outcome<PrintedFile> printOperations(Period period, ReportFormat format) {
        return files.printed(operations(period), "operations", format);
    }
}
