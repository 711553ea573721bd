package org.reconvene.web.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.boundary.Gate;
import org.reconvene.reporting.Narrowing;
import org.reconvene.reports.Period;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.DateBoxes;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;
import org.reconvene.web.page.Times;

/** Which report the page shows, of which days; both stand in the address, so that a link keeps them. */
@Named
@RequestScoped
public class ReportsBean {

    @Inject
    Gate gate;

    @Inject
    HttpServletRequest request;

    @Inject
    Times times;

    @Inject
    Errors errors;

    /** The page of the report that is about a year and not about days. */
    private static final String ANNUAL = "/reports/annual.xhtml";

    private @Nullable String chosen;
    private @Nullable DateBoxes from;
    private @Nullable DateBoxes to;

    /** Opens the page, or says who reads reports. */
    public void load() {
        getWhich();
    }

    /** The report that is shown: the one in the address, or else the first that the reader may read. */
    public Which getWhich() {
        if (request.getServletPath().equals(ANNUAL)) {
            return Which.ANNUAL;
        }
        var named = Which.named(request.getParameter("report")).orElse(null);
        if (named != null && named != Which.ANNUAL) {
            return named;
        }
        return getReadable().stream()
                .findFirst()
                .orElseThrow(() -> new NotShown("Only these can read the reports: Quality Assurance and Evaluation Sub"
                        + " Group; Operations Group."));
    }

    /** The reports that the reader may read. */
    public List<Which> getReadable() {
        return Arrays.stream(Which.values())
                .filter(which -> gate.mayInOffice(which.act()))
                .toList();
    }

    /** The days that the report covers; the last twelve months where the address names none that can be. */
    public Period getPeriod() {
        return Periods.of(request.getParameter("from"), request.getParameter("to"))
                .orElseGet(() -> Periods.usual(times.getToday()));
    }

    public String showMonth() {
        return page(Periods.chosen(chosen).orElseGet(this::getPeriod));
    }

    public @Nullable String showDays() {
        var first = getFrom().date("from", errors).orElse(null);
        var last = getTo().date("to", errors).orElse(null);
        if (first == null || last == null) {
            return null;
        }
        var period = Periods.of(first, last).orElse(null);
        if (period == null) {
            errors.add(
                    "to",
                    last.isBefore(first)
                            ? "Enter a last day that is not before the first"
                            : "Enter days at most " + Periods.LONGEST_YEARS + " years apart");
            return null;
        }
        return page(period);
    }

    private String page(Period period) {
        return page(period, narrowing());
    }

    /** The page of the same days that shows that part. */
    String page(Narrowing part) {
        return page(getPeriod(), part);
    }

    private String page(Period period, Narrowing part) {
        return "/reports/index.xhtml?faces-redirect=true&" + query(getWhich(), period, part);
    }

    private Narrowing narrowing() {
        return Filters.of(request, getWhich()).narrowing();
    }

    /** What an address says for the report that is shown, of the same days and the same part. */
    public String getQuery() {
        return query(getWhich(), getPeriod(), narrowing());
    }

    /** Where another report stands, of the same days if it is about days. */
    public String addressOf(Which which) {
        return which == Which.ANNUAL
                ? ANNUAL
                : "/reports/index.xhtml?" + query(which, getPeriod(), Filters.kept(narrowing(), which));
    }

    private static String query(Which which, Period period, Narrowing part) {
        return "report=" + which.parameter() + "&from=" + period.from() + "&to=" + period.to() + Filters.query(part);
    }

    public List<Choice> getOffered() {
        return Periods.offered(times.getToday());
    }

    /** The choice that fits the period that is shown; null where none does. */
    public @Nullable String getChosen() {
        if (chosen == null) {
            var shown = Periods.value(getPeriod());
            return getOffered().stream()
                    .map(Choice::value)
                    .filter(shown::equals)
                    .findFirst()
                    .orElse(null);
        }
        return chosen;
    }

    public void setChosen(@Nullable String chosen) {
        this.chosen = chosen;
    }

    public DateBoxes getFrom() {
        if (from == null) {
            from = DateBoxes.of(getPeriod().from());
        }
        return from;
    }

    public DateBoxes getTo() {
        if (to == null) {
            to = DateBoxes.of(getPeriod().to());
        }
        return to;
    }
}
