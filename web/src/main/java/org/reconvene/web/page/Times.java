package org.reconvene.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.people.boundary.Directory;
import org.reconvene.time.DateWords;
import org.reconvene.time.DaysStrip;
import org.reconvene.time.Deadline;
import org.reconvene.time.London;
import org.reconvene.time.WorkingCalendar;
import org.reconvene.time.boundary.BusinessClock;
import org.reconvene.time.boundary.WorkingCalendars;

/** Times as the pages say them, all as of one instant, so that no page contradicts itself. */
@Named
@RequestScoped
public class Times {

    @Inject
    BusinessClock clock;

    @Inject
    WorkingCalendars calendars;

    @Inject
    SignedIn signedIn;

    @Inject
    Directory directory;

    private @Nullable Instant now;

    /** The instant as of which the whole page speaks. */
    public Instant getNow() {
        if (now == null) {
            now = clock.now();
        }
        return now;
    }

    public LocalDate getToday() {
        return London.dateOf(getNow());
    }

    /** The working calendar of the reader’s partnership. */
    public WorkingCalendar calendar() {
        return calendars.of(directory.partnership(signedIn.person().partnership()));
    }

    /** "Wednesday 30 December 2026, 17:00". */
    public String dayAndTime(Instant at) {
        return DateWords.dayAndTime(at);
    }

    /** "Wednesday 30 December 2026". */
    public String day(LocalDate date) {
        return DateWords.day(date);
    }

    /** "Wed 30 Dec". */
    public String shortDay(LocalDate date) {
        return DateWords.shortDay(date);
    }

    /** "Wed 30 Dec, 17:00", with its year where that is not this one. */
    public String shortDayAndTime(Instant at) {
        var year = London.dateOf(at).getYear();
        return year == getToday().getYear()
                ? DateWords.shortDayAndTime(at)
                : DateWords.shortDay(London.dateOf(at)) + " " + year + ", " + DateWords.time(at);
    }

    /** "15 Dec, 12:40". */
    public String stamp(Instant at) {
        return DateWords.stamp(at);
    }

    /** "17:00". */
    public String time(Instant at) {
        return DateWords.time(at);
    }

    /** "By Wednesday 30 December 2026, 17:00", "Today, 17:00" or "Late since yesterday". */
    public String due(Instant at) {
        return DateWords.due(at, getNow());
    }

    /** The same for a table: "Wed 30 Dec, 17:00". */
    public String dueInTable(Instant at) {
        return DateWords.dueInTable(at, getNow());
    }

    /** "4 working days after today"; empty when it is late. */
    public String left(Deadline deadline) {
        return DateWords.left(deadline, getNow(), calendar());
    }

    public DaysStrip strip(Deadline deadline) {
        return DaysStrip.of(deadline, getToday());
    }

    /** "09:00 to 17:00". */
    public String getOfficeHours() {
        var hours = calendar().officeHours();
        return hours.opens() + " to " + hours.closes();
    }

    /** The time for the whole as a bar. */
    public WholeClock whole(Deadline whole) {
        return WholeClock.of(whole, getNow(), calendar());
    }

    /** What is left of elapsed hours, for a table: "25 hours 55 minutes left"; late as {@link #dueInTable} says it. */
    public String hoursLeft(Instant at) {
        return isLate(at) ? dueInTable(at) : DateWords.duration(Duration.between(getNow(), at)) + " left";
    }

    /** Whether it ends while offices are closed. */
    public boolean isOutOfHours(Instant at) {
        return !calendar().isOfficeTime(at);
    }

    public boolean isLate(Instant at) {
        return getNow().isAfter(at);
    }

    /** The kind of tag: late, soon for today, or none. */
    public String dueKind(Instant at) {
        if (isLate(at)) {
            return "late";
        }
        return isToday(at) ? "soon" : "";
    }

    /** "Late since yesterday", "Due today" or "4 working days". */
    public String dueWords(Instant at) {
        if (isLate(at)) {
            return DateWords.dueInTable(at, getNow());
        }
        if (isToday(at)) {
            return "Due today";
        }
        var days = calendar().workingDaysBetween(getToday(), London.dateOf(at));
        return days == 1 ? "1 working day" : days + " working days";
    }

    /** What a screen reader adds to {@link #dueWords}. */
    public String dueHiddenWords(Instant at) {
        return isLate(at) || isToday(at) ? "" : " after today";
    }

    private boolean isToday(Instant at) {
        return London.dateOf(at).equals(getToday());
    }
}
