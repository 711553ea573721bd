package org.reconvene.web.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reconvene.procedure.StepDate;
import org.reconvene.procedure.boundary.Procedures;
import org.reconvene.time.DateWords;
import org.reconvene.time.London;
import org.reconvene.time.OutsideCalendarException;
import org.reconvene.time.UncountedDay;
import org.reconvene.web.page.DateBoxes;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.Times;

/** The dates of a procedure if it started now, or then. */
@Named("procedureDates")
@RequestScoped
public class TimelineBean {

    @Inject
    Procedures procedures;

    @Inject
    ProcedureBean page;

    @Inject
    HttpServletRequest request;

    @Inject
    Errors errors;

    @Inject
    Times times;

    private @Nullable DateBoxes other;
    private @Nullable List<StepDate> dates;
    private String beyond = "";

    /** When it is taken to start: as the address says, on London's wall clock, or now. */
    public Instant getStart() {
        return given().orElseGet(() -> times.getNow().truncatedTo(ChronoUnit.MINUTES));
    }

    public boolean isNow() {
        return given().isEmpty();
    }

    /** Empty where the address says nothing that can be a start. */
    private Optional<Instant> given() {
        try {
            return Optional.ofNullable(request.getParameter("from"))
                    .map(LocalDateTime::parse)
                    .filter(from -> from.getYear() >= DateBoxes.FIRST_YEAR && from.getYear() <= DateBoxes.LAST_YEAR)
                    .map(from -> London.at(from.toLocalDate(), from.toLocalTime()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The steps with their dates; none where they would lie beyond the calendar. */
    public List<StepDate> getDates() {
        if (dates == null) {
            try {
                dates = procedures.timeline(page.getProcedure(), page.getRoute(), getStart());
            } catch (OutsideCalendarException e) {
                dates = List.of();
                beyond = e.remedy();
            }
        }
        return dates;
    }

    /** Which days the calendar covers, where there are no dates; empty where there are. */
    public String getBeyond() {
        getDates();
        return beyond;
    }

    /**
     * Under which address a calendar program finds the dates; null where there are none, or where they are not those of the version
     * that is in force at the start.
     */
    public @Nullable String getCalendar() {
        var version = page.getVersion();
        var key = version.procedure().key();
        return getDates().isEmpty()
                        || procedures
                                .inForceOn(key, London.dateOf(getStart()))
                                .filter(inForce -> inForce.number() == version.number())
                                .isEmpty()
                ? null
                : "/api/procedures/" + key + "/timeline.ics?route="
                        + page.getRoute().key() + "&from=" + getStart();
    }

    /** The holidays and closing days that did not count, in words; empty where there were none. */
    public String getNotCounted() {
        return getDates().stream()
                .flatMap(date -> date.due().notCounted().stream())
                .filter(day -> day.kind() != UncountedDay.Kind.WEEKEND)
                .distinct()
                .sorted(Comparator.comparing(UncountedDay::date))
                .map(day -> day.why() + " (" + DateWords.dayWithoutYear(day.date()) + ")")
                .collect(Collectors.joining(", "));
    }

    /** "1 working day (local default)". */
    public String limit(StepDate date) {
        return Shown.limit(date.step().limit());
    }

    /** Shows the dates from another start. */
    public @Nullable String tryOther() {
        return getOther()
                .instant("other", errors)
                .map(at -> "/procedures/view.xhtml?faces-redirect=true&key="
                        + page.getProcedure().key() + "&route="
                        + page.getRoute().key() + "&version="
                        + page.getVersion().number() + "&from="
                        + London.wallClock(at))
                .orElse(null);
    }

    public DateBoxes getOther() {
        if (other == null) {
            other = new DateBoxes();
        }
        return other;
    }
}
