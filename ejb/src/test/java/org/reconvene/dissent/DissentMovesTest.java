package org.reconvene.dissent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.dissent.model.Dissent;
import org.reconvene.dissent.model.DissentMoves;
import org.reconvene.dissent.model.SeniorReview;
import org.reconvene.people.AgencyId;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;

/** The legal moves of a wording and of a review, over every pair. */
class DissentMovesTest {

    private static final Instant AT = Instant.parse("2026-12-22T12:00:00Z");
    private static final PersonId CHAIR = new PersonId(1);
    private static final PersonId DISSENTER = new PersonId(2);

    @Test
    void every_status_has_its_row_in_the_table() {
        assertThat(DissentMoves.OF_WORDING).containsOnlyKeys(DissentStatus.values());
        assertThat(DissentMoves.OF_REVIEW).containsOnlyKeys(ReviewStatus.values());
    }

    @Test
    @Tag("SUS-14")
    void of_all_pairs_of_a_review_only_these_moves_are_legal() {
        for (var from : ReviewStatus.values()) {
            for (var to : ReviewStatus.values()) {
                var legal = (from == ReviewStatus.OPEN && to == ReviewStatus.LIAISON_RECORDED)
                        || (from == ReviewStatus.LIAISON_RECORDED && to != ReviewStatus.OPEN);
                assertThat(DissentMoves.OF_REVIEW.getOrDefault(from, Set.of()).contains(to))
                        .as(from + " to " + to)
                        .isEqualTo(legal);
            }
        }
    }

    @Test
    @Tag("SUS-14")
    void a_review_without_the_talk_with_the_chair_is_not_decided() {
        var review = new SeniorReview(dissent(), new PersonId(3), AT, AT.plusSeconds(60));
        assertThatThrownBy(() -> review.decide(ReviewDecision.CHAIR_DECISION_STANDS, "because", null, AT))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Tag("SUS-14")
    void a_conference_is_made_exactly_where_one_is_required() {
        var review = new SeniorReview(dissent(), new PersonId(3), AT, AT.plusSeconds(60));
        review.liaised("by telephone", AT);
        assertThatThrownBy(() -> review.decide(ReviewDecision.RECONVENE_REQUIRED, "because", null, AT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> review.decide(ReviewDecision.CHAIR_DECISION_STANDS, "because", "SUR-C-2026-0001", AT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("SUS-11")
    void a_correction_keeps_every_wording_before_it() {
        var dissent = dissent();
        dissent.corrected("The dates were mixed up: 12 December.", "The date was wrong", DISSENTER, AT);
        dissent.corrected("It was 13 December.", "Wrong again", DISSENTER, AT);
        assertThat(dissent.wordings())
                .extracting(wording ->
                        wording.view("x").number() + " " + wording.view("x").text())
                .containsExactly(
                        "1 On 14 December she had lost weight.",
                        "2 The dates were mixed up: 12 December.",
                        "3 It was 13 December.");
        assertThat(dissent.status()).isEqualTo(DissentStatus.CONFIRMED);
    }

    private static Dissent dissent() {
        var dissent = new Dissent("SUR-2026-0042", new PartnershipId(1), "SUR-C-2026-0311", DISSENTER, new AgencyId(1));
        dissent.isRecorded(
                Ground.PLAN_NOT_NEEDED,
                Set.of(ConferenceExample.JUNIPER),
                "On 14 December she had lost weight.",
                CHAIR,
                AT,
                AT.plusSeconds(60));
        dissent.wishes(Wish.CHALLENGED, true, null);
        return dissent;
    }
}
