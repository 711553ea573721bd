package org.reconvene.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.time.Calendars.ENGLAND;
import static org.reconvene.time.Calendars.london;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueSoonTest {

    @ParameterizedTest
    @CsvSource({
        // Ten working days: when the offices open on the last working day before.
        "2026-11-02T10:00, 2026-11-16T17:00, 2026-11-13T09:00",
        // Over Christmas the last working day before lies a good way back.
        "2026-12-14T10:00, 2026-12-29T17:00, 2026-12-24T09:00",
        // One working day: half of it.
        "2026-11-03T11:00, 2026-11-04T17:00, 2026-11-04T09:00",
        "2026-11-03T09:00, 2026-11-03T17:00, 2026-11-03T13:00",
        // A few hours: half of them.
        "2026-11-03T10:00, 2026-11-03T14:00, 2026-11-03T12:00",
        // Half of it lies in the weekend: when the offices open again.
        "2026-11-06T16:00, 2026-11-09T17:00, 2026-11-09T09:00",
        // At night, and due before the offices open: half of it.
        "2026-11-03T20:00, 2026-11-04T02:00, 2026-11-03T23:00"
    })
    void it_is_told_in_office_hours_and_not_in_the_first_half(String start, String due, String told) {
        assertThat(DueSoon.of(london(start), london(due), ENGLAND)).hasValue(london(told));
    }

    @Test
    void what_is_due_at_once_is_not_told_before() {
        assertThat(DueSoon.of(london("2026-11-03T10:00"), london("2026-11-03T10:00"), ENGLAND))
                .isEmpty();
    }

    @Property(tries = 5_000)
    void it_is_told_after_the_start_and_before_it_is_due_and_never_in_the_first_half(
            @ForAll @LongRange(min = 1_600_000_000L, max = 2_000_000_000L) long second,
            @ForAll @IntRange(min = 1, max = 60 * 24 * 60) int minutes) {
        var start = Instant.ofEpochSecond(second);
        var due = start.plus(Duration.ofMinutes(minutes));
        assertThat(DueSoon.of(start, due, ENGLAND))
                .hasValueSatisfying(told -> assertThat(told)
                        .isAfter(start)
                        .isBefore(due)
                        .isAfterOrEqualTo(
                                start.plus(Duration.between(start, due).dividedBy(2))));
    }

    @Property(tries = 2_000)
    void a_limit_of_working_days_is_told_while_there_is_a_working_day_left_to_act(
            @ForAll @LongRange(min = 1_600_000_000L, max = 2_000_000_000L) long second,
            @ForAll @IntRange(min = 3, max = 40) int days) {
        var start = Instant.ofEpochSecond(second);
        var due = DeadlineRule.workingDays(days, Calendars.LOCAL)
                .startingAt(start, ENGLAND)
                .due();
        assertThat(DueSoon.of(start, due, ENGLAND)).hasValueSatisfying(told -> {
            assertThat(ENGLAND.isWorkingDay(London.dateOf(told))).isTrue();
            assertThat(ENGLAND.officeTimeBetween(told, due))
                    .isGreaterThanOrEqualTo(ENGLAND.officeHours().length());
        });
    }
}
