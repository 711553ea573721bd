package org.reconvene.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.reconvene.time.model.BundledHolidays;

/** Deadlines agree with a slow reckoning, day by day, that shares nothing with the calendar but the files. */
class DeadlinePropertiesTest {

    private static final long FIRST = 1_293_840_000L; // 2011-01-01
    private static final long LAST = 2_840_140_800L; // 2060-01-01
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Map<Nation, WorkingCalendar> CALENDARS = new EnumMap<>(Nation.class);
    private static final Map<Nation, Set<String>> HOLIDAYS = new EnumMap<>(Nation.class);

    static {
        for (Nation nation : Nation.values()) {
            CALENDARS.put(nation, BundledHolidays.calendarOf(nation));
            var days = new HashSet<String>();
            days.addAll(datesIn("published/" + nation.key() + ".json"));
            days.addAll(datesIn("computed/" + nation.key() + ".json"));
            HOLIDAYS.put(nation, days);
        }
    }

    @Property(tries = 10_000)
    void working_days_agree_with_a_slow_reckoning(
            @ForAll Nation nation,
            @ForAll @LongRange(min = FIRST, max = LAST) long start,
            @ForAll @IntRange(min = 0, max = 60) int days) {
        Instant from = Instant.ofEpochSecond(start);

        assertThat(due(DeadlineRule.workingDays(days, Calendars.LOCAL), from, nation))
                .isEqualTo(slowly(nation, from, days));
    }

    @Property(tries = 10_000)
    void without_delay_agrees_with_one_slow_working_day(
            @ForAll Nation nation, @ForAll @LongRange(min = FIRST, max = LAST) long start) {
        Instant from = Instant.ofEpochSecond(start);

        assertThat(due(new DeadlineRule.NextWorkingDay(Calendars.LOCAL), from, nation))
                .isEqualTo(slowly(nation, from, 1));
    }

    @Property(tries = 10_000)
    void hours_agree_with_seconds_counted(
            @ForAll Nation nation,
            @ForAll @LongRange(min = FIRST, max = LAST) long start,
            @ForAll @IntRange(min = 1, max = 240) int hours) {
        assertThat(due(new DeadlineRule.Hours(hours, Calendars.LOCAL), Instant.ofEpochSecond(start), nation))
                .isEqualTo(Instant.ofEpochSecond(start + hours * 3600L));
    }

    @Property(tries = 10_000)
    void around_both_changes_of_the_clocks_they_agree_too(
            @ForAll Nation nation,
            @ForAll @IntRange(min = 2012, max = 2059) int year,
            @ForAll boolean spring,
            @ForAll @IntRange(min = -300_000, max = 200_000) int seconds,
            @ForAll @IntRange(min = 0, max = 6) int days) {
        LocalDate night = LocalDate.of(year, spring ? 3 : 10, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
        Instant from = night.atTime(1, 0).toInstant(ZoneOffset.UTC).plusSeconds(seconds);

        assertThat(due(DeadlineRule.workingDays(days, Calendars.LOCAL), from, nation))
                .isEqualTo(slowly(nation, from, days));
        assertThat(due(new DeadlineRule.Hours(72, Calendars.LOCAL), from, nation))
                .isEqualTo(from.plusSeconds(72 * 3600));
    }

    @Property(tries = 10_000)
    void a_later_instant_never_has_an_earlier_deadline(
            @ForAll Nation nation,
            @ForAll @LongRange(min = FIRST, max = LAST) long start,
            @ForAll @LongRange(min = 0, max = 400_000) long later,
            @ForAll @IntRange(min = 0, max = 30) int days) {
        var rule = DeadlineRule.workingDays(days, Calendars.LOCAL);

        assertThat(due(rule, Instant.ofEpochSecond(start + later), nation))
                .isAfterOrEqualTo(due(rule, Instant.ofEpochSecond(start), nation));
    }

    @Property(tries = 10_000)
    void the_same_working_day_agrees_around_the_close_of_business(
            @ForAll Nation nation,
            @ForAll @IntRange(min = 15_000, max = 32_000) int day,
            @ForAll @IntRange(min = -3_600, max = 3_600) int seconds) {
        Instant from = LocalDate.ofEpochDay(day)
                .atTime(17, 0)
                .atZone(LONDON)
                .toInstant()
                .plusSeconds(seconds);

        assertThat(due(new DeadlineRule.SameWorkingDay(Calendars.LOCAL), from, nation))
                .isEqualTo(slowly(nation, from, 0));
    }

    @Property(tries = 10_000)
    void a_later_instant_never_has_an_earlier_deadline_around_the_changes_of_the_clocks(
            @ForAll Nation nation,
            @ForAll @IntRange(min = 2012, max = 2059) int year,
            @ForAll boolean spring,
            @ForAll @IntRange(min = -200_000, max = 100_000) int seconds,
            @ForAll @IntRange(min = 0, max = 10_000) int later,
            @ForAll @IntRange(min = 0, max = 4) int limit) {
        LocalDate night = LocalDate.of(year, spring ? 3 : 10, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
        Instant from = night.atTime(1, 0).toInstant(ZoneOffset.UTC).plusSeconds(seconds);
        var days = DeadlineRule.workingDays(limit, Calendars.LOCAL);
        var hours = new DeadlineRule.Hours(limit + 1, Calendars.LOCAL);

        assertThat(due(days, from.plusSeconds(later), nation)).isAfterOrEqualTo(due(days, from, nation));
        assertThat(due(hours, from.plusSeconds(later), nation)).isAfterOrEqualTo(due(hours, from, nation));
    }

    @Property(tries = 10_000)
    void going_forward_back_and_counting_agree(
            @ForAll Nation nation,
            @ForAll @IntRange(min = 15_000, max = 31_000) int day,
            @ForAll @IntRange(min = 1, max = 500) int days) {
        WorkingCalendar calendar = calendar(nation);
        LocalDate from = calendar.workingDayOnOrAfter(LocalDate.ofEpochDay(day));
        LocalDate to = calendar.plusWorkingDays(from, days);

        assertThat(calendar.workingDaysBetween(from, to)).isEqualTo(days);
        assertThat(calendar.minusWorkingDays(to, days)).isEqualTo(from);
    }

    @Property(tries = 2_000)
    void the_days_that_count_and_those_that_do_not_are_all_the_days(
            @ForAll Nation nation,
            @ForAll @LongRange(min = FIRST, max = LAST) long start,
            @ForAll @IntRange(min = 1, max = 30) int days) {
        Deadline deadline = DeadlineRule.workingDays(days, Calendars.LOCAL)
                .startingAt(Instant.ofEpochSecond(start), calendar(nation));
        long all =
                deadline.dueDay().toEpochDay() - London.dateOf(deadline.start()).toEpochDay();

        assertThat(deadline.notCounted().size() + days).isEqualTo((int) all);
    }

    private static WorkingCalendar calendar(Nation nation) {
        return Objects.requireNonNull(CALENDARS.get(nation));
    }

    private static Instant due(DeadlineRule rule, Instant start, Nation nation) {
        return rule.startingAt(start, calendar(nation)).due();
    }

    private static Instant slowly(Nation nation, Instant start, int days) {
        ZonedDateTime wall = start.atZone(LONDON);
        LocalDate day = wall.toLocalDate();
        int left = days;
        if (days == 0) {
            boolean inTime = !wall.toLocalTime().isAfter(LocalTime.of(17, 0));
            left = inTime && works(nation, day) ? 0 : 1;
        }
        while (left > 0) {
            day = day.plusDays(1);
            if (works(nation, day)) {
                left--;
            }
        }
        return day.atTime(17, 0).atZone(LONDON).toInstant();
    }

    private static boolean works(Nation nation, LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.getOrDefault(nation, Set.of()).contains(day.toString());
    }

    private static Set<String> datesIn(String file) {
        try (InputStream json = Nation.class.getResourceAsStream(file)) {
            String text = new String(Objects.requireNonNull(json).readAllBytes(), StandardCharsets.UTF_8);
            var dates = new HashSet<String>();
            var matcher = Pattern.compile("\"date\": \"([0-9-]{10})\"").matcher(text);
            while (matcher.find()) {
                dates.add(matcher.group(1));
            }
            return dates;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
