package org.reconvene.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.learning.ReportInvestigation;
import org.reconvene.learning.boundary.InvestigationDesk;
import org.reconvene.web.page.Errors;

/** The investigator writes what the investigation found, and what they recommend. */
@Named
@RequestScoped
public class InvestigationReportBean {

    static final String FORM = "investigation/report";

    @Inject
    InvestigationDesk desk;

    @Inject
    OpenInvestigation investigation;

    @Inject
    Typed typed;

    @Inject
    Errors errors;

    private @Nullable String report;
    private @Nullable String recommendations;

    public @Nullable String send() {
        var reference = investigation.reference();
        var command = new ReportInvestigation(
                reference, Objects.requireNonNullElse(report, ""), Objects.requireNonNullElse(recommendations, ""));
        return errors.answer(desk.report(command), done -> {
            typed.discard(FORM, reference);
            return investigation.page("reported");
        });
    }

    public @Nullable Instant getSavedAt() {
        return typed.savedAt(FORM, investigation.reference());
    }

    public @Nullable String getReport() {
        return Typed.isSent("report-form") ? report : typed.text(FORM, investigation.reference(), "report", null);
    }

    public void setReport(@Nullable String report) {
        this.report = report;
    }

    public @Nullable String getRecommendations() {
        return Typed.isSent("report-form")
                ? recommendations
                : typed.text(FORM, investigation.reference(), "recommendations", null);
    }

    public void setRecommendations(@Nullable String recommendations) {
        this.recommendations = recommendations;
    }
}
