package org.reconvene.reporting.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.people.boundary.Directory;
import org.reconvene.record.boundary.Journal;
import org.reconvene.reporting.FigureCasesView;
import org.reconvene.reporting.Narrowing;
import org.reconvene.reporting.store.ReportAuthor;
import org.reconvene.reports.OperationsReport;
import org.reconvene.reports.Period;
import org.reconvene.reports.PrintedFile;
import org.reconvene.reports.QualityAssuranceReport;
import org.reconvene.reports.ReportFormat;

/** Where the two reports are read and printed (SUR-19): two documents, each for its own readers. */
@Stateless
public class ReportDesk {

    private static final String NO_CASES =
            "No case stands behind this number, or there is no such number. Open the report again and choose one.";

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
    public Outcome<QualityAssuranceReport> quality(Period period, Narrowing to) {
        if (journal.admit(Act.READ_QUALITY_REPORT) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.READ_QUALITY_REPORT);
        return Outcome.done(
                author.quality(directory.partnership(signedIn.person().partnership()), period, to));
    }

    /** The figures for the Operations Group. */
    public Outcome<OperationsReport> operations(Period period, Narrowing to) {
        if (journal.admit(Act.READ_OPERATIONS_REPORT) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.READ_OPERATIONS_REPORT);
        return Outcome.done(
                author.operations(directory.partnership(signedIn.person().partnership()), period, to));
    }

    /**
     * The cases behind a figure of the work in hand, by reference alone. The figures for the Quality Assurance and Evaluation Sub Group open
     * to none: what is withheld there could be found among them (docs/adr/0020).
     *
     * @param figure by which its cases are asked for ({@link org.reconvene.reports.CountedCases})
     */
    public Outcome<FigureCasesView> cases(Period period, Narrowing to, String figure) {
        if (journal.admit(Act.READ_OPERATIONS_REPORT) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.READ_OPERATIONS_REPORT);
        return author.cases(directory.partnership(signedIn.person().partnership()), period, to, figure)
                .<Outcome<FigureCasesView>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.ofAct(NO_CASES)));
    }

    /** The same as {@link #quality} as a file. */
    public Outcome<PrintedFile> printQuality(Period period, Narrowing to, ReportFormat format) {
        return files.printed(quality(period, to), "quality-assurance", format);
    }

    /** The same as {@link #operations} as a file. */
    public Outcome<PrintedFile> printOperations(Period period, Narrowing to, ReportFormat format) {
        return files.printed(operations(period, to), "operations", format);
    }
}
