package org.reconvene.web.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.reporting.boundary.ReportDesk;
import org.reconvene.reports.AnnualReport;
import org.reconvene.reports.KeptReport;
import org.reconvene.reports.OperationsReport;
import org.reconvene.reports.QualityAssuranceReport;
import org.reconvene.reports.Report;
import org.reconvene.reports.document.Document;
import org.reconvene.web.page.NotShown;

/** The report as the page shows it: the same document that is printed. */
@Named
@RequestScoped
public class ReportPage {

    @Inject
    ReportDesk desk;

    @Inject
    ReportsBean chosen;

    @Inject
    FiltersBean filters;

    private @Nullable Report report;
    private @Nullable Document document;
    private @Nullable List<ShownSection> sections;

    /** Reads the figures, or says who reads them, or what to mend in the address. */
    public void load() {
        if (filters.isUnderstood()) {
            getReport();
        }
    }

    /** Of the report; of its page alone where the address is not understood. */
    public String getTitle() {
        return filters.isUnderstood()
                ? getDocument().title()
                : chosen.getWhich().words();
    }

    public Report getReport() {
        if (report == null) {
            report = switch (chosen.getWhich()) {
                case QUALITY -> NotShown.unless(desk.quality(chosen.getPeriod(), filters.getNarrowing()));
                case OPERATIONS -> NotShown.unless(desk.operations(chosen.getPeriod(), filters.getNarrowing()));
                case ANNUAL -> throw new IllegalStateException("the annual report has a page of its own");
            };
        }
        return report;
    }

    public Document getDocument() {
        if (document == null) {
            document = Document.of(getReport());
        }
        return document;
    }

    public List<ShownSection> getSections() {
        if (sections == null) {
            sections = ShownSection.of(getDocument());
        }
        return sections;
    }

    /** What stands in front of the name of a number in the address of its cases; null where its report opens to none. */
    public @Nullable String getCases() {
        return chosen.getWhich() == Which.OPERATIONS ? "/reports/cases.xhtml?" + chosen.getQuery() + "&figure=" : null;
    }

    /** Whether no dissent was recorded in the period; a part of a report does not say. */
    public boolean isWithoutDissents() {
        return getReport().cover().only().isAll() && isEmpty(getReport());
    }

    private static boolean isEmpty(Report report) {
        return switch (report) {
            case QualityAssuranceReport quality -> quality.months().stream().allMatch(month -> month.dissents() == 0);
            case OperationsReport operations -> operations.volumes().recorded() == 0;
            case AnnualReport annual -> annual.year().dissents() == 0;
            case KeptReport kept -> isEmpty(kept.report());
        };
    }
}
