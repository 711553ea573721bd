package org.reconvene.web.calendars;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.calendars.AddClosingDay;
import org.reconvene.calendars.CalendarView;
import org.reconvene.calendars.boundary.CalendarsDesk;
import org.reconvene.web.page.DateBoxes;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;

/** The partnership's working calendar with its closing days. */
@Named("workingCalendar")
@RequestScoped
public class IndexBean {

    static final String PAGE = "/calendars/index.xhtml?faces-redirect=true";

    @EJB
    CalendarsDesk desk;

    @Inject
    Errors errors;

    private @Nullable CalendarView view;
    private final DateBoxes closedOn = new DateBoxes();
    private @Nullable String title;

    @PostConstruct
    void read() {
        view = NotShown.unless(desk.open());
    }

    /** Adds the closing day that was typed. */
    public @Nullable String close() {
        var date = closedOn.isEmpty() ? null : closedOn.date("closedOn", errors).orElse(null);
        if (errors.isAny()) {
            return null;
        }
        return errors.answer(
                desk.close(new AddClosingDay(date, Objects.requireNonNullElse(title, ""))),
                moved -> PAGE + "&done=closed&moved=" + moved);
    }

    /** Withdraws a closing day. */
    public @Nullable String withdraw(long closingDay) {
        return errors.answer(desk.withdraw(closingDay), moved -> PAGE + "&done=withdrawn&moved=" + moved);
    }

    public CalendarView getView() {
        return Objects.requireNonNull(view, "the calendar is read first");
    }

    public DateBoxes getClosedOn() {
        return closedOn;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }
}
