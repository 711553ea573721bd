package org.reconvene.web.reports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.reporting.FigureCasesView;
import org.reconvene.reporting.boundary.ReportDesk;
import org.reconvene.reports.Period;
import org.reconvene.web.page.NotShown;
import org.reconvene.web.page.Times;

/** The cases behind a number of the report to the Operations Group: which number, days and part stand in the address. */
@Named
@RequestScoped
public class CasesBean {

    @EJB
    ReportDesk desk;

    @Inject
    HttpServletRequest request;

    @Inject
    Times times;

    private @Nullable FigureCasesView view;

    /** Reads the list, or says who reads it. */
    public void load() {
        getView();
    }

    /** The days that the report covers. */
    public Period getPeriod() {
        return Periods.of(request.getParameter("from"), request.getParameter("to"))
                .orElseGet(() -> Periods.usual(times.getToday()));
    }

    public FigureCasesView getView() {
        if (view == null) {
            var filters = filters();
            if (!filters.errors().isEmpty()) {
                throw new NotShown(filters.errors().getFirst().words() + ".");
            }
            view = NotShown.unless(desk.cases(
                    getPeriod(), filters.narrowing(), Objects.requireNonNullElse(request.getParameter("figure"), "")));
        }
        return view;
    }

    /** Where the report stands whose number it is. */
    public String getReport() {
        var period = getPeriod();
        return "/reports/index.xhtml?report=operations&from=" + period.from() + "&to=" + period.to()
                + Filters.query(filters().narrowing());
    }

    private Filters.Read filters() {
        return Filters.of(request, Which.OPERATIONS);
    }
}
