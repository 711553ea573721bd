package org.reconvene.procedure.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reconvene.procedure.Due;
import org.reconvene.procedure.LongestTime;
import org.reconvene.procedure.Route;
import org.reconvene.procedure.Span;
import org.reconvene.procedure.Step;
import org.reconvene.procedure.StepDate;
import org.reconvene.time.WorkingCalendar;

/** The steps of a route with their dates, each taken to use its whole time. */
public final class Timeline {

    private Timeline() {}

    /**
     * The route from {@code start} on. A step begins when the last of those that lead to it is due.
     *
     * @throws org.reconvene.time.OutsideCalendarException if it would end beyond the calendar
     */
    public static List<StepDate> of(Route route, Instant start, WorkingCalendar days) {
        var begins = new HashMap<String, Instant>();
        var dates = new ArrayList<StepDate>();
        Due whole = null;
        for (var step : route.steps().toList()) {
            var from = begins.getOrDefault(step.key(), start);
            var due = step.limit().startingAt(from, days);
            var stage = route.stageOf(step);
            var date = new StepDate(stage, route.stages().get(stage - 1).name(), step, from, due, whole);
            dates.add(date);
            step.outcomes().stream()
                    .flatMap(outcome -> outcome.then().stream())
                    .forEach(next -> begins.merge(next, date.sooner().at(), Timeline::later));
            whole = begun(route, step, date, days, whole);
        }
        return dates;
    }

    private static @Nullable Due begun(
            Route route, Step step, StepDate date, WorkingCalendar days, @Nullable Due running) {
        var within = route.within();
        return within != null && within.fromStep().equals(step.key())
                ? within.limit().startingAt(date.due().at(), days)
                : running;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** The longest of all paths through the route. */
    public static LongestTime longest(Route route) {
        var none = new LongestTime(0, 0, 0, hoursOf(route.within()));
        Map<String, LongestTime> before = new HashMap<>();
        var longest = none;
        for (var step : route.steps().toList()) {
            var after = plus(before.getOrDefault(step.key(), none), step.limit().span());
            step.outcomes().stream()
                    .flatMap(outcome -> outcome.then().stream())
                    .forEach(next -> before.merge(next, after, Timeline::longer));
            longest = longer(longest, after);
        }
        return longest;
    }

    private static int hoursOf(Route.@Nullable WholeLimit within) {
        return within != null && within.limit().span() instanceof Span.Counted counted ? counted.hours() : 0;
    }

    private static LongestTime plus(LongestTime time, Span span) {
        var hours = span instanceof Span.Counted counted ? counted.hours() : 0;
        var meetings = span instanceof Span.Meeting ? 1 : 0;
        return new LongestTime(
                time.workingDays() + span.workingDays(),
                time.hours() + hours,
                time.meetings() + meetings,
                time.withinHours());
    }

    /** By hours, a working day taken as a whole day and a meeting taken as a month of 21 working days. */
    private static LongestTime longer(LongestTime one, LongestTime other) {
        return weight(one) >= weight(other) ? one : other;
    }

    private static int weight(LongestTime time) {
        return time.workingDays() * 24 + time.hours() + time.meetings() * 21 * 24;
    }
}
