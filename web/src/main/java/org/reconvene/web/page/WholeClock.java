package org.reconvene.web.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.reconvene.time.DateWords;
import org.reconvene.time.Deadline;
import org.reconvene.time.DeadlineRule;
import org.reconvene.time.London;
import org.reconvene.time.WorkingCalendar;

/**
 * The time for the whole as a bar: what is gone, the office hours, and the rest (HER-14).
 *
 * @param length "72 hours"; empty where it is counted in days
 * @param gone how much of the bar's width is gone
 * @param office the office hours, from left to right
 * @param trap what to know where it ends while offices are closed; empty where it ends in office hours
 */
public record WholeClock(String length, String gone, List<Part> office, Instant start, Instant due, String trap) {

    /** The bar's width; its parts are measured in it. */
    public static final int WIDTH = 720;

    public WholeClock {
        office = List.copyOf(office);
    }

    /** A part of the bar, from {@code x}. */
    public record Part(String x, String width) {}

    static WholeClock of(Deadline whole, Instant now, WorkingCalendar calendar) {
        var length = whole.rule() instanceof DeadlineRule.Hours hours ? hours.hours() + " hours" : "";
        var gone = now.isBefore(whole.start()) ? whole.start() : now.isAfter(whole.due()) ? whole.due() : now;
        return new WholeClock(
                length,
                width(whole, Duration.between(whole.start(), gone)),
                days(whole).flatMap(day -> open(day, whole, calendar).stream()).toList(),
                whole.start(),
                whole.due(),
                DateWords.endsOutOfHours(whole.due(), calendar));
    }

    private static Stream<LocalDate> days(Deadline whole) {
        return London.dateOf(whole.start()).datesUntil(whole.dueDay().plusDays(1));
    }

    /** The office hours of that day, as far as they lie within the whole. */
    private static Optional<Part> open(LocalDate day, Deadline whole, WorkingCalendar calendar) {
        if (!calendar.isWorkingDay(day)) {
            return Optional.empty();
        }
        var opens = later(London.at(day, calendar.officeHours().opens()), whole.start());
        var closes = earlier(London.at(day, calendar.officeHours().closes()), whole.due());
        return opens.isBefore(closes)
                ? Optional.of(new Part(
                        width(whole, Duration.between(whole.start(), opens)),
                        width(whole, Duration.between(opens, closes))))
                : Optional.empty();
    }

    private static String width(Deadline whole, Duration part) {
        var all = Duration.between(whole.start(), whole.due()).toSeconds();
        return String.format(Locale.ROOT, "%.1f", (double) WIDTH * part.toSeconds() / all);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
