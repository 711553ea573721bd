package org.reconvene.time.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** The business clock is the system's, unless a demonstration or a test says otherwise. */
class BusinessClockTest {

    private static final Instant NOON = Instant.parse("2026-07-01T12:00:00.123456789Z");
    private static final Clock SYSTEM = Clock.fixed(NOON, ZoneOffset.UTC);

    @Test
    void it_tells_the_systems_time_to_the_microsecond() {
        assertThat(new BusinessClock(SYSTEM, null, false).now()).isEqualTo("2026-07-01T12:00:00.123456Z");
    }

    @Test
    void today_is_londons() {
        Clock lateEvening = Clock.fixed(Instant.parse("2026-07-01T23:30:00Z"), ZoneOffset.UTC);

        assertThat(new BusinessClock(lateEvening).today()).isEqualTo("2026-07-02");
    }

    @Test
    void started_elsewhere_it_goes_on_from_there() {
        var clock = new BusinessClock(new Ticking(), "2026-12-22T09:10:00Z", false);

        Instant first = clock.now();
        assertThat(first).isAfterOrEqualTo("2026-12-22T09:10:00Z").isBefore("2026-12-22T09:11:00Z");
        assertThat(clock.now()).isAfter(first);
    }

    @Test
    void a_start_that_is_no_instant_is_refused_with_an_example() {
        assertThatThrownBy(() -> new BusinessClock(SYSTEM, "tomorrow", false))
                .hasMessage("reconvene.clock.start: write an instant, for example 2026-12-22T09:10:00Z,"
                        + " not \"tomorrow\"");
    }

    @Test
    void a_tests_clock_can_be_stopped_and_moved() {
        var clock = new BusinessClock(SYSTEM);

        clock.stopAt(Instant.parse("2026-10-25T01:00:00Z"));

        assertThat(clock.now()).isEqualTo("2026-10-25T01:00:00Z");
    }

    @Test
    void a_servers_own_clock_cannot_be_replaced() {
        var clock = new BusinessClock(SYSTEM, null, false);

        assertThatThrownBy(() -> clock.stopAt(NOON)).isInstanceOf(IllegalStateException.class);
    }

    /** A second later at each look. */
    private static final class Ticking extends Clock {
        private Instant next = NOON;

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            next = next.plus(Duration.ofSeconds(1));
            return next;
        }
    }
}
