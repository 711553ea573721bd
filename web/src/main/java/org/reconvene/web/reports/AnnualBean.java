package org.reconvene.web.reports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.reporting.AnnualView;
import org.reconvene.reporting.EditionView;
import org.reconvene.reporting.ReportingYear;
import org.reconvene.reporting.boundary.AnnualDesk;
import org.reconvene.reports.AnnualReport;
import org.reconvene.reports.document.Document;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;
import org.reconvene.web.page.Times;

/** The annex to the annual report: of which year and edition stands in the address, so that a link keeps both. */
@Named
@RequestScoped
public class AnnualBean {

    @EJB
    AnnualDesk desk;

    @Inject
    HttpServletRequest request;

    @Inject
    Times times;

    @Inject
    Errors errors;

    private @Nullable AnnualView view;
    private @Nullable Document document;
    private @Nullable List<ShownSection> sections;
    private @Nullable String reason;

    /** Reads the figures, or says who reads them. */
    public void load() {
        getReport();
    }

    /** The year of the address; the one that ended last where it names none. */
    public ReportingYear getYear() {
        return Years.named(request.getParameter("year"))
                .orElseGet(() -> ReportingYear.of(times.getToday()).before());
    }

    /** The edition of the address; null for the latest. */
    public @Nullable Integer getEdition() {
        return Years.edition(request.getParameter("edition"));
    }

    private AnnualView view() {
        if (view == null) {
            view = NotShown.unless(desk.annual(getYear(), getEdition()));
        }
        return view;
    }

    public AnnualReport getReport() {
        return view().report();
    }

    /** The same in words; what is withheld is worked out once. */
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

    /** The editions of the year, the first first. */
    public List<EditionView> getEditions() {
        return view().editions();
    }

    /** The years that can be read, the latest first. */
    public List<ReportingYear> getYears() {
        return view().years();
    }

    /** Whether the year has ended, so that its figures can be frozen. */
    public boolean isEnded() {
        return times.getToday().isAfter(getYear().to());
    }

    /** What an address says for this year and edition. */
    public String getQuery() {
        var edition = getReport().year().edition();
        return "year=" + getYear().words() + (edition == 0 ? "" : "&edition=" + edition);
    }

    /** Freezes the figures as they are recorded now. */
    public @Nullable String freeze() {
        return errors.answer(
                desk.freeze(getYear(), Objects.requireNonNullElse(reason, "")),
                number -> "/reports/annual.xhtml?faces-redirect=true&year="
                        + getYear().words() + "&edition=" + number + "&done=frozen");
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
