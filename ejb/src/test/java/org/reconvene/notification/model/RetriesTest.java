package org.reconvene.notification.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetriesTest {

    private static final Instant FIRST = Instant.parse("2026-12-22T09:10:00Z");

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 5", "4, 15", "5, 60", "6, 60", "90, 60"})
    void a_mail_that_was_put_off_is_offered_again_after_pauses_that_grow_to_an_hour(int tries, int minutes) {
        assertThat(Retries.next(tries, FIRST, FIRST)).hasValue(FIRST.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void it_is_given_up_after_five_days_and_not_before() {
        var end = FIRST.plus(Duration.ofDays(5));
        assertThat(Retries.next(120, FIRST, end.minusSeconds(1))).isPresent();
        assertThat(Retries.next(120, FIRST, end)).isEmpty();
    }

    @Test
    void a_mail_server_that_is_down_for_an_hour_or_four_days_loses_no_mail() {
        for (var down : new Duration[] {Duration.ofHours(1), Duration.ofDays(4)}) {
            var now = FIRST;
            var tries = 0;
            while (now.isBefore(FIRST.plus(down))) {
                now = Retries.next(++tries, FIRST, now).orElseThrow();
            }
            assertThat(now).isBeforeOrEqualTo(FIRST.plus(down).plus(Duration.ofHours(1)));
        }
    }
}
