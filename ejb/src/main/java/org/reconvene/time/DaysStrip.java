package org.reconvene.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The days of a deadline, to be drawn one beside the other.
 *
 * @param label what the list is called: "The days from Monday 21 to Wednesday 30 December"
 * @param days every day from the start's own to the due day
 */
public record DaysStrip(String label, List<StripDay> days) {

    /** More days than these are no longer taken in at a glance. */
    private static final int MOST_DAYS_DRAWN = 42;

    public DaysStrip {
        days = List.copyOf(days);
    }

    /** The days of that deadline as they stand on {@code today}, in London. */
    public static DaysStrip of(Deadline deadline, LocalDate today) {
        LocalDate start = London.dateOf(deadline.start());
        Map<LocalDate, UncountedDay> notCounted =
                deadline.notCounted().stream().collect(Collectors.toMap(UncountedDay::date, Function.identity()));
        boolean elapsed = deadline.rule() instanceof DeadlineRule.Hours;
        var days = new ArrayList<StripDay>();
        int counted = 0;
        for (LocalDate date : start.datesUntil(deadline.dueDay().plusDays(1)).toList()) {
            UncountedDay off = notCounted.get(date);
            StripDay.Kind kind = kindOf(date, deadline, off, elapsed);
            if (kind == StripDay.Kind.COUNTED) {
                counted++;
            }
            days.add(day(date, kind, counted, off == null ? "" : off.why(), deadline, today));
        }
        return new DaysStrip(label(start, deadline.dueDay()), days);
    }

    /** Whether the days are few enough to be drawn; else the sentence alone explains the date. */
    public boolean isDrawn() {
        return days.size() <= MOST_DAYS_DRAWN;
    }

    private static StripDay.Kind kindOf(
            LocalDate date, Deadline deadline, @Nullable UncountedDay off, boolean elapsed) {
        if (off != null) {
            return switch (off.kind()) {
                case WEEKEND -> StripDay.Kind.WEEKEND;
                case HOLIDAY -> StripDay.Kind.HOLIDAY;
                case LOCAL -> StripDay.Kind.LOCAL;
            };
        }
        LocalDate start = London.dateOf(deadline.start());
        if (date.equals(start)) {
            boolean countsItself =
                    deadline.rule() instanceof DeadlineRule.SameWorkingDay && start.equals(deadline.dueDay());
            return countsItself ? StripDay.Kind.COUNTED : StripDay.Kind.START;
        }
        return elapsed ? StripDay.Kind.ELAPSED : StripDay.Kind.COUNTED;
    }

    private static StripDay day(
            LocalDate date, StripDay.Kind kind, int counted, String why, Deadline deadline, LocalDate today) {
        boolean isToday = date.equals(today);
        boolean last = date.equals(deadline.dueDay());
        String words = DateWords.month(date)
                + (isToday ? ", today" : "")
                + switch (kind) {
                    case START ->
                        deadline.rule() instanceof DeadlineRule.Hours
                                ? ", the day it began, at " + DateWords.time(deadline.start())
                                : ", the day it began, does not count";
                    case COUNTED -> ", working day " + counted;
                    case ELAPSED -> ", every hour counts";
                    case WEEKEND, HOLIDAY, LOCAL -> ", " + why + ", not counted";
                }
                + (last ? ", due at " + DateWords.time(deadline.due()) : "");
        int number = kind == StripDay.Kind.COUNTED ? counted : 0;
        return new StripDay(date, kind, number, why, date.isBefore(today), isToday, last, words);
    }

    private static String label(LocalDate start, LocalDate due) {
        if (start.equals(due)) {
            return "The day: " + DateWords.dayWithoutYear(due);
        }
        String from = DateWords.dayWithoutYear(start);
        boolean sameMonth = start.getMonth() == due.getMonth() && start.getYear() == due.getYear();
        String shortFrom = sameMonth ? from.substring(0, from.lastIndexOf(' ')) : from;
        return "The days from " + shortFrom + " to " + DateWords.dayWithoutYear(due);
    }
}
