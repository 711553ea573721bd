package org.reconvene.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The working days of one nation, with the closing days of one partnership where it has any; unchanging.
 *
 * <p>Moving by working days costs the same for 10 as for 1,000. Days outside {@link #first()} to {@link #last()} throw
 * {@link OutsideCalendarException}.
 */
public final class WorkingCalendar {

    private final Nation nation;
    private final LocalDate first;
    private final LocalDate last;
    private final OfficeHours officeHours;
    private final NavigableMap<LocalDate, Holiday> holidays;
    private final WorkingDayNumbers numbers;
    private final LocalDate publishedThrough;

    /** A calendar of the given holidays, which covers whole years; of two holidays on one day the former counts. */
    public WorkingCalendar(Nation nation, Collection<Holiday> holidays, int firstYear, int lastYear) {
        this(
                nation,
                LocalDate.of(firstYear, 1, 1),
                LocalDate.of(lastYear, 12, 31),
                OfficeHours.DEFAULT,
                byDate(holidays));
    }

    private WorkingCalendar(
            Nation nation,
            LocalDate first,
            LocalDate last,
            OfficeHours officeHours,
            NavigableMap<LocalDate, Holiday> holidays) {
        this.nation = nation;
        this.first = first;
        this.last = last;
        this.officeHours = officeHours;
        this.holidays = holidays;
        this.numbers = new WorkingDayNumbers(first, last, holidays.keySet());
        this.publishedThrough = holidays.descendingMap().values().stream()
                .filter(holiday -> holiday.source() == Holiday.Source.PUBLISHED)
                .findFirst()
                .map(holiday -> LocalDate.of(holiday.date().getYear(), 12, 31))
                .orElse(first.minusDays(1));
    }

    private static NavigableMap<LocalDate, Holiday> byDate(Collection<Holiday> holidays) {
        var dated = new TreeMap<LocalDate, Holiday>();
        holidays.forEach(holiday -> dated.putIfAbsent(holiday.date(), holiday));
        return Collections.unmodifiableNavigableMap(dated);
    }

    /** This calendar with further closing days; a bank holiday on the same day keeps its title. */
    public WorkingCalendar closedAlsoOn(Collection<Holiday> closingDays) {
        var all = new ArrayList<>(holidays.values());
        all.addAll(closingDays);
        return new WorkingCalendar(nation, first, last, officeHours, byDate(all));
    }

    /** This calendar with other office hours; a limit then ends at their close. */
    public WorkingCalendar open(OfficeHours hours) {
        return new WorkingCalendar(nation, first, last, hours, holidays);
    }

    public Nation nation() {
        return nation;
    }

    public OfficeHours officeHours() {
        return officeHours;
    }

    /** The first day covered. */
    public LocalDate first() {
        return first;
    }

    /** The last day covered. */
    public LocalDate last() {
        return last;
    }

    /** The end of the last year whose bank holidays are published; what lies beyond is provisional. */
    public LocalDate publishedThrough() {
        return publishedThrough;
    }

    /** Whether bank holidays are published for less than a year from that day on. */
    public boolean isShortlyPublished(LocalDate today) {
        return publishedThrough.isBefore(today.plusYears(1));
    }

    /** The holidays and closing days of a year, earliest first. */
    public List<Holiday> holidaysIn(int year) {
        if (year < first.getYear() || year > last.getYear()) {
            throw new OutsideCalendarException(nation, first, last);
        }
        LocalDate newYear = LocalDate.of(year, 1, 1);
        return List.copyOf(
                holidays.subMap(newYear, true, LocalDate.of(year, 12, 31), true).values());
    }

    public boolean isWorkingDay(LocalDate date) {
        return numbers.isWorkingDay(covered(date));
    }

    /** Why that day is not a working day; empty for a working day. */
    public Optional<UncountedDay> whyNotWorking(LocalDate date) {
        covered(date);
        if (!WorkingDayNumbers.isWeekday(date)) {
            return Optional.of(new UncountedDay(date, UncountedDay.Kind.WEEKEND, "weekend"));
        }
        return Optional.ofNullable(holidays.get(date))
                .map(holiday -> new UncountedDay(
                        date,
                        holiday.source() == Holiday.Source.LOCAL ? UncountedDay.Kind.LOCAL : UncountedDay.Kind.HOLIDAY,
                        holiday.title()));
    }

    /** The days after {@code day0} and up to {@code until} that are not working days, earliest first. */
    public List<UncountedDay> notCounted(LocalDate day0, LocalDate until) {
        return covered(day0)
                .datesUntil(covered(until).plusDays(1))
                .skip(1)
                .flatMap(date -> whyNotWorking(date).stream())
                .toList();
    }

    /** The {@code count}th working day after {@code day0}, which itself does not count; {@code count} is 1 or more. */
    public LocalDate plusWorkingDays(LocalDate day0, int count) {
        return workingDay((long) numbers.upTo(covered(day0)) + atLeastOne(count));
    }

    /** The {@code count}th working day before {@code day0}, which itself does not count; {@code count} is 1 or more. */
    public LocalDate minusWorkingDays(LocalDate day0, int count) {
        return workingDay((long) numbers.before(covered(day0)) + 1 - atLeastOne(count));
    }

    /** That day where it is a working day, else the next one that is. */
    public LocalDate workingDayOnOrAfter(LocalDate date) {
        return isWorkingDay(date) ? date : plusWorkingDays(date, 1);
    }

    /** How many working days after {@code from} up to and including {@code to}; negative where {@code to} is earlier. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return numbers.upTo(covered(to)) - numbers.upTo(covered(from));
    }

    /** How much office time lies between two instants, the earlier first. */
    public Duration officeTimeBetween(Instant from, Instant to) {
        return officeTimeUntil(to).minus(officeTimeUntil(from));
    }

    /** Whether office time has begun by that instant of a working day and not ended; exactly at the close it has not. */
    public boolean isOfficeTime(Instant at) {
        return isWorkingDay(London.dateOf(at))
                && London.timeOf(at).isAfter(officeHours.opens())
                && !London.timeOf(at).isAfter(officeHours.closes());
    }

    private Duration officeTimeUntil(Instant at) {
        LocalDate date = covered(London.dateOf(at));
        Duration whole = officeHours.length().multipliedBy(numbers.before(date));
        return isWorkingDay(date) ? whole.plus(officeHours.passedAt(London.timeOf(at))) : whole;
    }

    private LocalDate workingDay(long number) {
        if (!numbers.has(number)) {
            throw new OutsideCalendarException(nation, first, last);
        }
        return numbers.dayOf(number);
    }

    private LocalDate covered(LocalDate date) {
        if (!numbers.covers(date)) {
            throw new OutsideCalendarException(nation, first, last);
        }
        return date;
    }

    private static int atLeastOne(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("workingDays: enter a whole number from 1, for example 5");
        }
        return count;
    }
}
