package org.reconvene.interchange.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reconvene.child.ChildId;
import org.reconvene.child.ChildView;
import org.reconvene.conference.ConferenceKind;
import org.reconvene.conference.HeldFromCensus;
import org.reconvene.conference.PlanCategory;
import org.reconvene.conference.PlanDecision;
import org.reconvene.interchange.ImportVerdict;

/** What of a census is new, changed or unchanged beside what is held. */
class CensusComparisonTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);

    @Test
    void a_child_that_is_not_held_is_new() {
        assertThat(CensusComparison.child(MARCH, null, null)).isEqualTo(ImportVerdict.NEW);
    }

    @Test
    void the_same_dates_are_no_change() {
        assertThat(CensusComparison.child(MARCH, null, held(MARCH, null))).isEqualTo(ImportVerdict.UNCHANGED);
    }

    @Test
    void another_birth_date_is_a_change() {
        assertThat(CensusComparison.child(APRIL, null, held(MARCH, null))).isEqualTo(ImportVerdict.CHANGED);
    }

    @Test
    void a_birth_is_a_change_of_an_expected_child() {
        assertThat(CensusComparison.child(APRIL, null, held(null, MARCH))).isEqualTo(ImportVerdict.CHANGED);
    }

    @Test
    void a_date_that_the_census_leaves_out_is_not_contradicted() {
        assertThat(CensusComparison.child(APRIL, null, held(APRIL, MARCH))).isEqualTo(ImportVerdict.UNCHANGED);
        assertThat(CensusComparison.child(null, MARCH, held(APRIL, MARCH))).isEqualTo(ImportVerdict.UNCHANGED);
    }

    @Test
    void a_conference_that_is_not_held_is_new() {
        assertThat(CensusComparison.conference(ConferenceKind.REVIEW, null, null, null))
                .isEqualTo(ImportVerdict.NEW);
    }

    @Test
    void a_decision_that_was_not_known_is_a_change() {
        assertThat(CensusComparison.conference(
                        ConferenceKind.INITIAL, PlanDecision.PLAN_NEEDED, PlanCategory.NEGLECT, held(false, null)))
                .isEqualTo(ImportVerdict.CHANGED);
    }

    @Test
    void a_decision_that_the_census_leaves_out_is_not_contradicted() {
        assertThat(CensusComparison.conference(
                        ConferenceKind.INITIAL, null, null, held(false, PlanDecision.PLAN_NEEDED)))
                .isEqualTo(ImportVerdict.UNCHANGED);
    }

    @Test
    void a_conference_now_known_to_be_before_the_birth_is_a_change() {
        assertThat(CensusComparison.conference(ConferenceKind.PRE_BIRTH, null, null, held(false, null)))
                .isEqualTo(ImportVerdict.CHANGED);
    }

    @Test
    void a_conference_that_somebody_chairs_is_left_to_the_chair() {
        assertThat(CensusComparison.conference(
                        ConferenceKind.INITIAL, PlanDecision.PLAN_NEEDED, PlanCategory.NEGLECT, held(true, null)))
                .isEqualTo(ImportVerdict.UNCHANGED);
    }

    private static ChildView held(@Nullable LocalDate born, @Nullable LocalDate expected) {
        return new ChildView(new ChildId(1), "C1", null, null, born, expected);
    }

    private static HeldFromCensus held(boolean hasChair, @Nullable PlanDecision decision) {
        return new HeldFromCensus("C1/initial/2024-03-01", ConferenceKind.INITIAL, hasChair, decision, null);
    }
}
