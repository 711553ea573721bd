package org.reconvene.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.reconvene.people.PersonId;

class SignedInSessionTest {

    private static final Instant NOON = Instant.parse("2026-12-22T12:00:00Z");

    private final SignedInSession session = new SignedInSession(new PersonId(17), NOON, "Firefox on Linux");

    @Test
    void it_is_over_when_it_was_not_used_for_half_an_hour() {
        assertThat(session.isOver(NOON.plus(Duration.ofMinutes(30)).minusNanos(1)))
                .isFalse();
        assertThat(session.isOver(NOON.plus(Duration.ofMinutes(30)))).isTrue();
    }

    @Test
    void it_goes_on_while_it_is_used() {
        var used = NOON.plus(Duration.ofMinutes(29));
        assertThat(SignedInSession.isOver(NOON, used, NOON.plus(Duration.ofMinutes(58))))
                .isFalse();
    }

    @Test
    void it_is_over_after_twelve_hours_however_it_is_used() {
        var end = NOON.plus(Duration.ofHours(12));
        var used = end.minusSeconds(1);
        assertThat(SignedInSession.isOver(NOON, used, used)).isFalse();
        assertThat(SignedInSession.isOver(NOON, used, end)).isTrue();
    }

    @Test
    void its_use_is_written_down_once_a_minute() {
        assertThat(session.isToBeNoted(NOON.plusSeconds(59))).isFalse();
        assertThat(session.isToBeNoted(NOON.plusSeconds(60))).isTrue();
    }

    @Test
    void a_proof_holds_for_ten_minutes() {
        assertThat(SignedInSession.isProofRecent(NOON, NOON)).isTrue();
        assertThat(SignedInSession.isProofRecent(
                        NOON, NOON.plus(Duration.ofMinutes(10)).minusNanos(1)))
                .isTrue();
        assertThat(SignedInSession.isProofRecent(NOON, NOON.plus(Duration.ofMinutes(10))))
                .isFalse();
    }

    @Test
    void signing_in_is_no_proof() {
        assertThat(session.isProvenAt(NOON)).isFalse();
    }

    @Test
    void what_a_browser_calls_itself_is_cut_to_few_words() {
        assertThat(new SignedInSession(new PersonId(17), NOON, "x".repeat(200)).browser())
                .hasSize(60);
    }
}
