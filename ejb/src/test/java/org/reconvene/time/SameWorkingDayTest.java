package org.reconvene.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** "Same working day" is 17:00 of the event's day; past 17:00 or not a working day, of the next working day (Silences). */
class SameWorkingDayTest {

    @Test
    void an_event_in_the_morning_is_due_the_same_day() {
        assertThat(due("2026-12-22T09:10")).isEqualTo("2026-12-22T17:00Z");
    }

    @Test
    void exactly_1700_is_not_past_1700() {
        assertThat(due("2026-12-22T17:00")).isEqualTo("2026-12-22T17:00Z");
    }

    @Test
    void a_second_later_it_is_the_next_working_day() {
        assertThat(due("2026-12-22T17:00:01")).isEqualTo("2026-12-23T17:00Z");
    }

    @Test
    void past_1700_before_christmas_it_is_the_first_working_day_after() {
        assertThat(due("2026-12-24T17:30")).isEqualTo("2026-12-29T17:00Z");
    }

    @Test
    void on_a_day_that_is_not_a_working_day_it_is_the_next_one() {
        assertThat(due("2026-12-25T09:00")).isEqualTo("2026-12-29T17:00Z");
        assertThat(due("2026-12-26T23:00")).isEqualTo("2026-12-29T17:00Z");
    }

    @Test
    void the_events_own_holiday_is_among_the_days_that_did_not_count() {
        assertThat(Calendars.workingDays(0, "2026-12-25T09:00", Calendars.ENGLAND)
                        .notCounted())
                .extracting(UncountedDay::why)
                .containsExactly("Christmas Day", "weekend", "weekend", "Boxing Day");
    }

    private static String due(String start) {
        return Calendars.workingDays(0, start, Calendars.ENGLAND)
                .dueInLondon()
                .toOffsetDateTime()
                .toString();
    }
}
