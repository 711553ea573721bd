package org.reconvene.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * When something is due and why: the rule, its start, and the days that did not count.
 *
 * @param rule the limit
 * @param nation whose working days were counted
 * @param start when the limit began to run
 * @param due the last instant that is in time
 * @param notCounted the days up to the due day that did not count, earliest first; none for hours
 * @param publishedThrough the last day whose bank holidays were published when this was worked out
 */
public record Deadline(
        DeadlineRule rule,
        Nation nation,
        Instant start,
        Instant due,
        List<UncountedDay> notCounted,
        LocalDate publishedThrough) {

    public Deadline {
        notCounted = List.copyOf(notCounted);
    }

    static Deadline of(DeadlineRule rule, Instant start, WorkingCalendar calendar) {
        LocalDate day0 = London.dateOf(start);
        return switch (rule) {
            case DeadlineRule.Hours limit -> {
                Instant due = start.plus(Duration.ofHours(limit.hours()));
                yield new Deadline(rule, calendar.nation(), start, due, List.of(), calendar.publishedThrough());
            }
            case DeadlineRule.WorkingDays limit ->
                closing(rule, start, calendar.plusWorkingDays(day0, limit.days()), calendar);
            case DeadlineRule.NextWorkingDay limit -> closing(rule, start, calendar.plusWorkingDays(day0, 1), calendar);
            case DeadlineRule.SameWorkingDay limit -> closing(rule, start, sameWorkingDay(start, calendar), calendar);
        };
    }

    private static LocalDate sameWorkingDay(Instant start, WorkingCalendar calendar) {
        LocalDate day0 = London.dateOf(start);
        boolean closed = London.timeOf(start).isAfter(calendar.officeHours().closes());
        return closed ? calendar.plusWorkingDays(day0, 1) : calendar.workingDayOnOrAfter(day0);
    }

    private static Deadline closing(DeadlineRule rule, Instant start, LocalDate day, WorkingCalendar calendar) {
        LocalDate day0 = London.dateOf(start);
        Stream<UncountedDay> ownDay =
                rule instanceof DeadlineRule.SameWorkingDay ? calendar.whyNotWorking(day0).stream() : Stream.empty();
        return new Deadline(
                rule,
                calendar.nation(),
                start,
                London.at(day, calendar.officeHours().closes()),
                Stream.concat(ownDay, calendar.notCounted(day0, day).stream()).toList(),
                calendar.publishedThrough());
    }

    /** The day on which it is due, in London. */
    public LocalDate dueDay() {
        return London.dateOf(due);
    }

    /** When it is due, with London's offset of that day. */
    public ZonedDateTime dueInLondon() {
        return due.atZone(London.ZONE);
    }

    /** Whether it is late at that instant; exactly when it is due it is in time. */
    public boolean isPast(Instant at) {
        return at.isAfter(due);
    }

    /** Whether it rests on bank holidays that are not published yet and may still move. */
    public boolean isProvisional() {
        return !(rule instanceof DeadlineRule.Hours) && dueDay().isAfter(publishedThrough);
    }

    /** The whole reckoning in one sentence without its full stop, ending with the day and time on which it is due. */
    public String explanation() {
        return new DeadlineSentence(this).withDueDay();
    }

    /** The reckoning in one sentence to stand under the due day, each holiday by its name. */
    public String why() {
        return new DeadlineSentence(this).withHolidaysNamed();
    }
}
