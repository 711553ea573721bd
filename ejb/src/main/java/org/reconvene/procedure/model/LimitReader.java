package org.reconvene.procedure.model;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.procedure.Grounds;
import org.reconvene.procedure.Limit;
import org.reconvene.procedure.Span;
import org.reconvene.time.DeadlineRule;
import org.reconvene.time.MeetingRule;
import org.reconvene.time.Nation;
import org.reconvene.time.Provenance;

/** Reads by when something is done. */
final class LimitReader {

    private static final List<String> SPANS = List.of("working_days", "next_working_day", "hours", "monthly_meeting");

    /** Longer than any procedure; a number beyond it was mistyped. */
    private static final int MOST_DAYS = 260;

    private static final int MOST_HOURS = 2_160;

    private final GroundsReader grounds;
    private final @Nullable Nation calendar;

    LimitReader(GroundsReader grounds, @Nullable Nation calendar) {
        this.grounds = grounds;
        this.calendar = calendar;
    }

    /** The limit of that step or route. */
    Limit limit(Field of) {
        var limit = of.field("limit");
        limit.hasOnly(
                "working_days",
                "next_working_day",
                "hours",
                "monthly_meeting",
                "counted_from",
                "chosen",
                "calendar",
                "grounds");
        var from = grounds.of(limit);
        return new Limit(
                span(limit, from),
                limit.text("counted_from", "the concern being shared"),
                limit.textOrNull("chosen"),
                calendar(limit),
                from);
    }

    private Nation calendar(Field limit) {
        if (limit.has("calendar")) {
            return limit.choice("calendar", Nation.class).orElse(Nation.ENGLAND_AND_WALES);
        }
        if (calendar == null) {
            limit.mistake(
                    "calendar",
                    "name whose working days are counted (" + String.join(", ", ProcedureReader.calendars())
                            + "), here or once at the top of the file");
            return Nation.ENGLAND_AND_WALES;
        }
        return calendar;
    }

    private static Span span(Field limit, Grounds grounds) {
        var named = SPANS.stream().filter(limit::has).toList();
        if (named.size() != 1) {
            limit.mistake("working_days", "say by when, with one of " + String.join(", ", SPANS));
            return new Span.Counted(new DeadlineRule.NextWorkingDay(of(grounds)));
        }
        return switch (named.get(0)) {
            case "working_days" ->
                new Span.Counted(DeadlineRule.workingDays(limit.whole("working_days", 0, MOST_DAYS), of(grounds)));
            case "hours" -> new Span.Counted(new DeadlineRule.Hours(limit.whole("hours", 1, MOST_HOURS), of(grounds)));
            case "next_working_day" -> {
                if (!limit.flag("next_working_day")) {
                    limit.mistake("next_working_day", "write true, or name another limit");
                }
                yield new Span.Counted(new DeadlineRule.NextWorkingDay(of(grounds)));
            }
            default -> new Span.Meeting(meeting(limit.field("monthly_meeting")));
        };
    }

    private static Provenance of(Grounds grounds) {
        return Stream.concat(grounds.places().stream(), Stream.of(Provenance.localDefault(null, "No source is named.")))
                .toList()
                .get(0);
    }

    private static MeetingRule meeting(Field meeting) {
        meeting.hasOnly("week", "day", "at", "papers_close_before");
        return new MeetingRule(
                meeting.whole("week", 1, 4),
                meeting.choice("day", DayOfWeek.class).orElse(DayOfWeek.TUESDAY),
                time(meeting),
                meeting.whole("papers_close_before", 1, 20));
    }

    private static LocalTime time(Field meeting) {
        var text = meeting.text("at", "10:00");
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            meeting.mistake("at", "write the time as 10:00, not “" + text + "”");
            return LocalTime.NOON;
        }
    }
}
