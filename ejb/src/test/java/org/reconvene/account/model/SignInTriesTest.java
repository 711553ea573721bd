package org.reconvene.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInTriesTest {

    private static final Instant NOON = Instant.parse("2026-12-22T12:00:00Z");

    private final SignInTries tries = new SignInTries("account/1");

    @Test
    void four_wrong_passwords_are_borne() {
        wrong(4, NOON);
        assertThat(tries.slowedUntil(NOON)).isNull();
    }

    @Test
    void the_fifth_wrong_password_in_a_row_slows_for_a_minute() {
        wrong(5, NOON);
        assertThat(tries.slowedUntil(NOON)).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void the_wait_ends_by_itself() {
        wrong(5, NOON);
        assertThat(tries.slowedUntil(NOON.plusSeconds(60))).isNull();
    }

    @Test
    void each_further_wrong_password_doubles_the_wait_up_to_a_quarter_of_an_hour() {
        wrong(5, NOON);
        for (var minutes : new long[] {2, 4, 8, 15, 15}) {
            wrong(1, NOON);
            assertThat(tries.slowedUntil(NOON)).isEqualTo(NOON.plus(Duration.ofMinutes(minutes)));
        }
    }

    @Test
    void a_right_password_forgets_the_wrong_ones() {
        wrong(4, NOON);
        tries.passwordWasRight();
        wrong(4, NOON);
        assertThat(tries.slowedUntil(NOON)).isNull();
    }

    @Test
    void wrong_passwords_of_the_day_before_are_forgotten() {
        wrong(9, NOON);
        var tomorrow = NOON.plus(Duration.ofHours(25));
        wrong(4, tomorrow);
        assertThat(tries.slowedUntil(tomorrow)).isNull();
    }

    private void wrong(int times, Instant at) {
        for (int i = 0; i < times; i++) {
            tries.passwordWasWrong(at);
        }
    }
}
