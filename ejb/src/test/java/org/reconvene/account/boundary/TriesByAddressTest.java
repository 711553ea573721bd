package org.reconvene.account.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TriesByAddressTest {

    private static final Instant NOON = Instant.parse("2026-12-22T12:00:00Z");

    private final TriesByAddress tries = new TriesByAddress();

    @Test
    void the_slips_of_a_hospital_behind_one_address_are_borne() {
        wrong(99, "192.0.2.1");
        assertThat(tries.slowedUntil("192.0.2.1", NOON)).isNull();
    }

    @Test
    void a_hundred_wrong_tries_from_one_address_slow_it_for_the_rest_of_a_quarter_of_an_hour() {
        wrong(100, "192.0.2.1");
        assertThat(tries.slowedUntil("192.0.2.1", NOON)).isEqualTo(NOON.plus(Duration.ofMinutes(15)));
        assertThat(tries.slowedUntil("192.0.2.1", NOON.plus(Duration.ofMinutes(15))))
                .isNull();
    }

    @Test
    void another_address_is_not_slowed() {
        wrong(100, "192.0.2.1");
        assertThat(tries.slowedUntil("192.0.2.2", NOON)).isNull();
    }

    @Test
    void addresses_of_version_6_count_by_their_network() {
        wrong(100, "2001:db8:1:2:3:4:5:6");
        assertThat(tries.slowedUntil("2001:db8:1:2:ffff:0:0:1", NOON)).isNotNull();
        assertThat(tries.slowedUntil("2001:db8:1:3:0:0:0:1", NOON)).isNull();
    }

    private void wrong(int times, String address) {
        for (var i = 0; i < times; i++) {
            tries.wasWrong(address, NOON);
        }
    }
}
