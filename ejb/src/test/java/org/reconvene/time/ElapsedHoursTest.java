package org.reconvene.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Hours are elapsed hours, of weekends, holidays and changes of the clocks too (Silences, HER-14). */
@Tag("HER-14")
class ElapsedHoursTest {

    @Test
    void seventy_two_hours_run_through_the_night_and_end_on_christmas_day() {
        Deadline deadline = Calendars.hours(72, "2026-12-22T15:20", Calendars.ENGLAND);

        assertThat(deadline.due()).isEqualTo(Calendars.london("2026-12-25T15:20"));
        assertThat(deadline.notCounted()).isEmpty();
    }

    @Test
    void seventy_two_hours_run_through_a_weekend() {
        assertThat(Calendars.hours(72, "2026-11-20T16:00", Calendars.ENGLAND).due())
                .isEqualTo(Calendars.london("2026-11-23T16:00"));
    }

    @Test
    void over_the_night_when_the_clocks_go_forward_the_wall_clock_is_an_hour_later() {
        assertThat(Calendars.hours(72, "2027-03-26T12:00", Calendars.ENGLAND).dueInLondon())
                .hasToString("2027-03-29T13:00+01:00[Europe/London]");
    }

    @Test
    void over_the_night_when_the_clocks_go_back_the_wall_clock_is_an_hour_earlier() {
        assertThat(Calendars.hours(72, "2026-10-23T12:00", Calendars.ENGLAND).dueInLondon())
                .hasToString("2026-10-26T11:00Z[Europe/London]");
    }

    @Test
    void within_the_repeated_hour_both_halves_count() {
        assertThat(Calendars.hours(2, "2026-10-25T00:30", Calendars.ENGLAND).dueInLondon())
                .hasToString("2026-10-25T01:30Z[Europe/London]");
    }

    @Test
    void hours_never_depend_on_bank_holidays_and_are_never_provisional() {
        assertThat(Calendars.hours(72, "2029-01-01T12:00", Calendars.ENGLAND).isProvisional())
                .isFalse();
    }

    @Test
    void a_limit_of_no_hours_is_refused() {
        assertThatThrownBy(() -> new DeadlineRule.Hours(0, Calendars.LOCAL))
                .hasMessage("hours: enter a whole number from 1, for example 72");
    }
}
