package org.reconvene.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Days and times are said as the design says them. */
class DateWordsTest {

    private static final String NOW = "2026-12-22T09:10";

    @Test
    void a_page_names_the_day_the_year_and_the_hour() {
        assertThat(due("2026-12-30T17:00")).isEqualTo("By Wednesday 30 December 2026, 17:00");
    }

    @Test
    void today_is_today() {
        assertThat(due("2026-12-22T17:00")).isEqualTo("Today, 17:00");
    }

    @Test
    void what_is_late_is_late_since_a_day() {
        assertThat(due("2026-12-22T09:00")).isEqualTo("Late since 09:00 today");
        assertThat(due("2026-12-21T17:00")).isEqualTo("Late since yesterday");
        assertThat(due("2026-12-18T17:00")).isEqualTo("Late since Friday 18 December 2026");
    }

    @Test
    void exactly_at_the_hour_nothing_is_late() {
        assertThat(due(NOW)).isEqualTo("Today, 09:10");
    }

    @Test
    void a_table_says_it_shorter() {
        var now = Calendars.london(NOW);
        assertThat(DateWords.dueInTable(Calendars.london("2026-12-30T17:00"), now))
                .isEqualTo("Wed 30 Dec, 17:00");
        assertThat(DateWords.dueInTable(Calendars.london("2026-12-22T17:00"), now))
                .isEqualTo("Today, 17:00");
        assertThat(DateWords.dueInTable(Calendars.london("2026-12-18T17:00"), now))
                .isEqualTo("Late since Fri 18 Dec");
    }

    @Test
    void september_has_three_letters_as_every_month() {
        assertThat(DateWords.shortDay(LocalDate.of(2026, 9, 2))).isEqualTo("Wed 2 Sep");
        assertThat(DateWords.stamp(Calendars.london("2026-12-15T12:40"))).isEqualTo("15 Dec, 12:40");
    }

    @Test
    void summer_time_is_londons() {
        assertThat(DateWords.time(Calendars.london("2026-07-01T17:00"))).isEqualTo("17:00");
    }

    @Test
    void days_are_left_as_working_days_after_today() {
        assertThat(left(Calendars.workingDays(5, "2026-12-21T10:00", Calendars.NORTHERN_IRELAND), NOW))
                .isEqualTo("4 working days after today");
        assertThat(left(Calendars.workingDays(1, "2026-12-22T09:00", Calendars.ENGLAND), NOW))
                .isEqualTo("1 working day after today");
    }

    @Test
    void on_the_day_itself_hours_and_minutes_are_left() {
        assertThat(left(Calendars.workingDays(0, "2026-12-22T09:00", Calendars.ENGLAND), NOW))
                .isEqualTo("7 hours 50 minutes left");
    }

    @Test
    void of_elapsed_hours_it_says_how_many_are_office_hours() {
        Deadline deadline = Calendars.hours(72, "2026-12-22T15:20", Calendars.ENGLAND);

        assertThat(left(deadline, "2026-12-23T09:10"))
                .isEqualTo("54 hours 10 minutes left, of which 15 hours 50 are office hours");
        assertThat(left(deadline, "2026-12-24T17:00"))
                .isEqualTo("22 hours 20 minutes left, none of them in office hours");
        assertThat(left(deadline, "2026-12-24T16:00"))
                .isEqualTo("23 hours 20 minutes left, of which 1 hour is office hours");
    }

    @Test
    void when_it_is_late_nothing_is_left() {
        assertThat(left(Calendars.workingDays(1, "2026-12-18T09:00", Calendars.ENGLAND), NOW))
                .isEmpty();
    }

    @Test
    void hours_that_end_on_a_holiday_name_the_last_office_hour() {
        assertThat(ends("2026-12-25T15:20"))
                .isEqualTo("This ends on Christmas Day."
                        + " The last office hour before it is Thursday 24 December, 16:00 to 17:00.");
    }

    @Test
    void hours_that_end_at_night_or_at_a_weekend_do_too() {
        assertThat(ends("2026-12-22T22:00"))
                .isEqualTo("This ends outside office hours."
                        + " The last office hour before it is Tuesday 22 December, 16:00 to 17:00.");
        assertThat(ends("2026-12-22T07:00"))
                .isEqualTo("This ends outside office hours."
                        + " The last office hour before it is Monday 21 December, 16:00 to 17:00.");
        assertThat(ends("2026-11-21T12:00"))
                .startsWith("This ends at a weekend. ")
                .contains("Friday 20 November");
    }

    @Test
    void hours_that_end_in_office_hours_need_no_warning() {
        assertThat(ends("2026-12-22T15:20")).isEmpty();
        assertThat(ends("2026-12-22T17:00")).isEmpty();
    }

    @Test
    void durations_leave_out_what_is_nothing() {
        assertThat(DateWords.duration(Duration.ofHours(1))).isEqualTo("1 hour");
        assertThat(DateWords.duration(Duration.ofMinutes(61))).isEqualTo("1 hour 1 minute");
        assertThat(DateWords.duration(Duration.ofMinutes(50))).isEqualTo("50 minutes");
        assertThat(DateWords.duration(Duration.ofSeconds(59))).isEqualTo("less than a minute");
    }

    private static String due(String due) {
        return DateWords.due(Calendars.london(due), Calendars.london(NOW));
    }

    private static String left(Deadline deadline, String now) {
        return DateWords.left(deadline, Calendars.london(now), Calendars.ENGLAND);
    }

    private static String ends(String due) {
        return DateWords.endsOutOfHours(Calendars.london(due), Calendars.ENGLAND);
    }
}
