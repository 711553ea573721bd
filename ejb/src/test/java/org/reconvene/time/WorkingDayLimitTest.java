package org.reconvene.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A limit of working days ends at 17:00 of the nth working day after the day of the event (Silences). */
class WorkingDayLimitTest {

    @Test
    void five_working_days_in_scotland_pass_over_christmas_and_new_year() {
        Deadline deadline = Calendars.workingDays(5, "2026-12-23T16:45", Calendars.SCOTLAND);

        assertThat(deadline.due()).isEqualTo(Calendars.london("2027-01-05T17:00"));
        assertThat(deadline.notCounted())
                .extracting(UncountedDay::date)
                .map(LocalDate::getDayOfMonth)
                .containsExactly(25, 26, 27, 28, 1, 2, 3, 4);
        assertThat(deadline.notCounted().getFirst().why()).isEqualTo("Christmas Day");
        assertThat(deadline.notCounted().get(1).kind()).isEqualTo(UncountedDay.Kind.WEEKEND);
    }

    @Test
    void the_same_five_days_end_a_day_earlier_in_england() {
        assertThat(Calendars.workingDays(5, "2026-12-23T16:45", Calendars.ENGLAND)
                        .due())
                .isEqualTo(Calendars.london("2027-01-04T17:00"));
    }

    @Test
    void the_events_own_day_is_day_nought_whatever_its_hour() {
        var due = Calendars.london("2026-12-24T17:00");

        assertThat(Calendars.workingDays(1, "2026-12-23T00:00", Calendars.ENGLAND)
                        .due())
                .isEqualTo(due);
        assertThat(Calendars.workingDays(1, "2026-12-23T23:59", Calendars.ENGLAND)
                        .due())
                .isEqualTo(due);
    }

    @Test
    void an_event_at_a_weekend_counts_from_the_monday() {
        assertThat(Calendars.workingDays(1, "2026-11-21T12:00", Calendars.ENGLAND)
                        .due())
                .isEqualTo(Calendars.london("2026-11-23T17:00"));
    }

    @Test
    void the_day_of_the_event_is_londons_even_where_utc_says_the_day_before() {
        assertThat(Calendars.workingDays(1, "2026-07-02T00:30", Calendars.ENGLAND)
                        .due())
                .isEqualTo(Calendars.london("2026-07-03T17:00"));
    }

    @Test
    void seventeen_hundred_is_londons_on_both_sides_of_a_change_of_the_clocks() {
        assertThat(Calendars.workingDays(1, "2027-03-25T12:00", Calendars.ENGLAND)
                        .dueInLondon())
                .hasToString("2027-03-30T17:00+01:00[Europe/London]");
        assertThat(Calendars.workingDays(1, "2026-10-23T12:00", Calendars.ENGLAND)
                        .dueInLondon())
                .hasToString("2026-10-26T17:00Z[Europe/London]");
    }

    @Test
    void a_closing_day_of_the_partnership_does_not_count() {
        var closed =
                Calendars.SCOTLAND.closedAlsoOn(List.of(Holiday.local(LocalDate.of(2026, 12, 24), "offices closed")));

        Deadline deadline = Calendars.workingDays(5, "2026-12-23T16:45", closed);

        assertThat(deadline.due()).isEqualTo(Calendars.london("2027-01-06T17:00"));
        assertThat(deadline.notCounted().getFirst())
                .isEqualTo(new UncountedDay(LocalDate.of(2026, 12, 24), UncountedDay.Kind.LOCAL, "offices closed"));
    }

    @Test
    void a_partnership_may_close_at_another_hour() {
        var early = Calendars.ENGLAND.open(new OfficeHours(LocalTime.of(8, 0), LocalTime.of(16, 30)));

        assertThat(Calendars.workingDays(1, "2026-12-22T12:00", early).due())
                .isEqualTo(Calendars.london("2026-12-23T16:30"));
    }

    @Test
    void exactly_at_its_hour_a_deadline_is_not_past() {
        Deadline deadline = Calendars.workingDays(1, "2026-12-22T12:00", Calendars.ENGLAND);

        assertThat(deadline.isPast(deadline.due())).isFalse();
        assertThat(deadline.isPast(deadline.due().plusNanos(1))).isTrue();
    }

    @Test
    void a_deadline_beyond_the_published_holidays_is_provisional() {
        assertThat(Calendars.workingDays(1, "2028-12-27T12:00", Calendars.ENGLAND)
                        .isProvisional())
                .isFalse();
        assertThat(Calendars.workingDays(5, "2028-12-27T12:00", Calendars.ENGLAND)
                        .isProvisional())
                .isTrue();
    }

    @Test
    void a_limit_of_a_negative_number_of_days_is_refused() {
        assertThatThrownBy(() -> DeadlineRule.workingDays(-1, Calendars.LOCAL))
                .hasMessageContaining("workingDays: enter a whole number from 1");
    }
}
