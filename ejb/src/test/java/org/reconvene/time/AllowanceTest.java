package org.reconvene.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private static final Instant NOON = Instant.parse("2026-12-22T12:00:00Z");

    private final Allowance three = new Allowance(3, Duration.ofMinutes(10));

    @Test
    void as_many_as_are_allowed_are_borne() {
        use(2, "one", NOON);
        assertThat(three.usedUpUntil("one", NOON)).isNull();
    }

    @Test
    void the_last_that_is_allowed_says_so_once() {
        assertThat(three.use("one", NOON)).isFalse();
        assertThat(three.use("one", NOON)).isFalse();
        assertThat(three.use("one", NOON)).isTrue();
        assertThat(three.use("one", NOON)).isFalse();
    }

    @Test
    void nothing_more_is_allowed_until_the_time_since_the_first_is_over() {
        use(1, "one", NOON);
        use(2, "one", NOON.plusSeconds(300));
        assertThat(three.usedUpUntil("one", NOON.plusSeconds(301))).isEqualTo(NOON.plusSeconds(600));
        assertThat(three.usedUpUntil("one", NOON.plusSeconds(600))).isNull();
    }

    @Test
    void each_key_has_its_own() {
        use(3, "one", NOON);
        assertThat(three.usedUpUntil("other", NOON)).isNull();
    }

    @Test
    void a_clock_that_was_set_back_starts_anew() {
        use(3, "one", NOON);
        assertThat(three.usedUpUntil("one", NOON.minusSeconds(60))).isNull();
    }

    @Test
    void however_many_keys_there_are_the_newest_is_counted() {
        for (var i = 0; i < 30_000; i++) {
            three.use("key " + i, NOON);
        }
        use(3, "last", NOON);
        assertThat(three.usedUpUntil("last", NOON)).isEqualTo(NOON.plusSeconds(600));
        assertThat(three.usedUpUntil("key 1", NOON)).isNull();
    }

    private void use(int times, String key, Instant at) {
        for (var i = 0; i < times; i++) {
            three.use(key, at);
        }
    }
}
