package org.reconvene.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** "Without delay" is read as 17:00 of the next working day, and marked as a local reading (Silences). */
class WithoutDelayTest {

    @Test
    void without_delay_is_the_close_of_the_next_working_day() {
        assertThat(Calendars.withoutDelay("2026-12-22T09:10", Calendars.ENGLAND).due())
                .isEqualTo(Calendars.london("2026-12-23T17:00"));
    }

    @Test
    void without_delay_on_christmas_eve_is_after_christmas() {
        assertThat(Calendars.withoutDelay("2026-12-24T08:00", Calendars.ENGLAND).due())
                .isEqualTo(Calendars.london("2026-12-29T17:00"));
    }

    @Test
    void the_reading_is_marked_as_local() {
        Provenance provenance = Provenance.localReading("SUS-4", "without delay");

        assertThat(provenance.isLocal()).isTrue();
        assertThat(provenance.kind().label()).isEqualTo("Local reading");
        assertThat(Provenance.source("NI-4", "within 1 working day").isLocal()).isFalse();
    }
}
