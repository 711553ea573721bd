package org.reconvene.web.reports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.reporting.Narrowing;
import org.reconvene.reporting.PreparedView;
import org.reconvene.reporting.ReportOrder;
import org.reconvene.reporting.boundary.PreparedDesk;
import org.reconvene.reports.ReportFormat;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.Errors;

/** The files that are made while whoever wants them does something else, anew every two seconds while one is still to come. */
@Named
@RequestScoped
public class PreparedBean {

    private static final String SECONDS = "2";
    private static final String PAGE = "/reports/prepared.xhtml?faces-redirect=true";

    @EJB
    PreparedDesk desk;

    @Inject
    ReportsBean reports;

    @Inject
    FiltersBean filters;

    @Inject
    AnnualBean annual;

    @Inject
    Errors errors;

    private @Nullable List<PreparedView> mine;
    private @Nullable String format;

    /** Shows how far they are. */
    public void look() {
        if (getMine().stream().anyMatch(file -> file.state().isOpen())) {
            // A header and no script, so that the page goes on by itself in every browser.
            FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Refresh", SECONDS);
        }
    }

    /** The latest first. */
    public List<PreparedView> getMine() {
        if (mine == null) {
            mine = desk.mine();
        }
        return mine;
    }

    /** Asks for the report that the page shows. */
    public @Nullable String ask() {
        return errors.answer(desk.ask(order()), asked -> PAGE);
    }

    private ReportOrder order() {
        var chosen = Arrays.stream(ReportFormat.values())
                .filter(each -> each.name().equals(format))
                .findFirst()
                .orElse(ReportFormat.PDF);
        return switch (reports.getWhich()) {
            case QUALITY ->
                new ReportOrder(ReportOrder.Kind.QUALITY, reports.getPeriod(), filters.getNarrowing(), null, chosen);
            case OPERATIONS ->
                new ReportOrder(ReportOrder.Kind.OPERATIONS, reports.getPeriod(), filters.getNarrowing(), null, chosen);
            case ANNUAL ->
                new ReportOrder(
                        ReportOrder.Kind.ANNUAL, annual.getYear().days(), Narrowing.NONE, annual.getEdition(), chosen);
        };
    }

    /** Cancels one that is still to be made. */
    public @Nullable String cancel(long id) {
        return errors.answer(desk.cancel(id), cancelled -> PAGE);
    }

    public List<Choice> getFormats() {
        return Arrays.stream(ReportFormat.values())
                .map(each -> Choice.of(each.name(), each.name()))
                .toList();
    }

    /** PDF, until another is chosen. */
    public String getFormat() {
        return format == null ? ReportFormat.PDF.name() : format;
    }

    public void setFormat(@Nullable String format) {
        this.format = format;
    }
}
