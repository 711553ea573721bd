package org.reconvene.time.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A demonstration's thread can live in the past for the length of one act, and nobody else notices. */
class InventedPastTest {

    private static final Instant NOON = Instant.parse("2026-07-01T12:00:00Z");
    private static final Instant LAST_YEAR = Instant.parse("2025-09-03T23:30:00Z");
    private static final Clock SYSTEM = Clock.fixed(NOON, ZoneOffset.UTC);

    private final BusinessClock clock = new BusinessClock(SYSTEM, null, true);

    @Test
    void within_it_now_and_today_are_then() {
        var seen = new ArrayList<Object>();
        clock.during(LAST_YEAR, () -> seen.addAll(List.of(clock.now(), clock.today())));

        assertThat(seen).isEqualTo(List.of(LAST_YEAR, LocalDate.of(2025, 9, 4)));
    }

    @Test
    void afterwards_it_is_the_present_again() {
        clock.during(LAST_YEAR, () -> {});

        assertThat(clock.now()).isEqualTo(NOON);
    }

    @Test
    void only_within_it_the_clock_says_that_it_is_one() {
        var seen = new ArrayList<Boolean>();
        clock.during(LAST_YEAR, () -> seen.add(clock.isInventedPast()));
        seen.add(clock.isInventedPast());

        assertThat(seen).containsExactly(true, false);
    }

    @Test
    void after_a_failure_too() {
        assertThatThrownBy(() -> clock.during(LAST_YEAR, () -> {
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");

        assertThat(clock.now()).isEqualTo(NOON);
    }

    @Test
    void other_threads_live_in_the_present() {
        var elsewhere = new ArrayList<Instant>();
        clock.during(
                LAST_YEAR,
                () -> elsewhere.add(CompletableFuture.supplyAsync(clock::now).join()));

        assertThat(elsewhere).containsExactly(NOON);
    }

    @Test
    void outside_a_demonstration_it_is_refused() {
        var servers = new BusinessClock(SYSTEM, null, false);

        assertThatThrownBy(() -> servers.during(LAST_YEAR, () -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Only a demonstration has an invented past");
    }

    @Test
    void the_future_and_a_past_within_a_past_are_refused() {
        assertThatThrownBy(() -> clock.during(NOON.plusSeconds(1), () -> {}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> clock.during(LAST_YEAR, () -> clock.during(LAST_YEAR, () -> {})))
                .isInstanceOf(IllegalStateException.class);
        assertThat(clock.now()).isEqualTo(NOON);
    }
}
