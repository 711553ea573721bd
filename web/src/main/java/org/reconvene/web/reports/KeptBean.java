package org.reconvene.web.reports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reconvene.reporting.KeptPage;
import org.reconvene.reporting.KeptView;
import org.reconvene.reporting.boundary.KeptDesk;
import org.reconvene.reports.Period;
import org.reconvene.reports.document.Document;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;
import org.reconvene.web.page.Times;

/** The reports that are kept as they were made: their list, or one of them where the address names it. */
@Named
@RequestScoped
public class KeptBean {

    @EJB
    KeptDesk desk;

    @Inject
    ReportsBean reports;

    @Inject
    HttpServletRequest request;

    @Inject
    Times times;

    @Inject
    Errors errors;

    private @Nullable List<KeptView> all;
    private @Nullable KeptPage page;
    private @Nullable Document document;
    private @Nullable String reason;

    /** Reads what the address names, or says who reads it. */
    public void load() {
        if (isOne()) {
            page();
        } else {
            getAll();
        }
    }

    /** Whether the address names one report. */
    public boolean isOne() {
        return Which.number(request.getParameter("id")).isPresent();
    }

    /** The list, the latest days first. */
    public List<KeptView> getAll() {
        if (all == null) {
            all = NotShown.unless(desk.all(reports.getWhich().kept()));
        }
        return all;
    }

    private KeptPage page() {
        if (page == null) {
            page = NotShown.unless(desk.one(
                    reports.getWhich().kept(),
                    Which.number(request.getParameter("id")).orElseThrow()));
        }
        return page;
    }

    public KeptView getKept() {
        return page().kept();
    }

    public Document getDocument() {
        if (document == null) {
            document = Document.of(page().report());
        }
        return document;
    }

    public List<ShownSection> getSections() {
        return ShownSection.of(getDocument());
    }

    /** The days that could be kept: of the report that is shown, or those of the address. */
    private Optional<Period> days() {
        return isOne()
                ? Optional.of(getKept().period())
                : Periods.of(request.getParameter("from"), request.getParameter("to"));
    }

    /** Whether the page offers to keep these days, or to keep them once more. */
    public boolean isOffered() {
        return reports.getWhich() == Which.QUALITY
                && days().filter(days -> times.getToday().isAfter(days.to())).isPresent();
    }

    /** Those days in words. */
    public String getDays() {
        return days().map(Period::inWords).orElse("");
    }

    /** Whether these days are kept already, so that another edition has to say what it corrects. */
    public boolean isAgain() {
        return isOne()
                || days().filter(days ->
                                getAll().stream().anyMatch(kept -> kept.period().equals(days)))
                        .isPresent();
    }

    /** What an address says for the report that is shown. */
    public String getQuery() {
        return "report=" + reports.getWhich().parameter() + "&kept=" + getKept().id();
    }

    /** Keeps the figures of these days as they read now. */
    public @Nullable String keep() {
        return errors.answer(
                desk.keep(days().orElseThrow(), Objects.requireNonNullElse(reason, "")),
                kept -> "/reports/kept.xhtml?faces-redirect=true&report=quality&done=kept&id=" + kept.id());
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
