package org.reconvene.interchange.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.interchange.CensusRows.census;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reconvene.interchange.CategoryOfAbuse;
import org.reconvene.interchange.CensusConference;
import org.reconvene.interchange.CensusConferenceKind;
import org.reconvene.interchange.CensusOutcome;
import org.reconvene.interchange.CensusRows;

class CensusConferencesTest {

    private static List<CensusConference> held(String episode) {
        return CensusRows.of(census(episode)).conferences();
    }

    private static String plan(String fields) {
        return "<ChildProtectionPlans>" + fields + "</ChildProtectionPlans>";
    }

    @Test
    void the_date_may_stand_on_the_episode_or_on_its_enquiry() {
        String date = "<DateOfInitialCPC>2025-10-01</DateOfInitialCPC>";

        assertThat(held(date)).hasSize(1);
        assertThat(held("<Section47>" + date + "</Section47>")).hasSize(1);
    }

    @Test
    void the_same_date_in_both_places_is_one_conference() {
        String date = "<DateOfInitialCPC>2025-10-01</DateOfInitialCPC>";

        assertThat(held(date + "<Section47>" + date + "</Section47>"))
                .extracting(CensusConference::naturalKey)
                .containsExactly("C1/initial/2025-10-01");
    }

    @Test
    void different_dates_are_two_conferences_oldest_first() {
        assertThat(held("<DateOfInitialCPC>2025-11-01</DateOfInitialCPC>"
                        + "<Section47><DateOfInitialCPC>2025-10-01</DateOfInitialCPC></Section47>"))
                .extracting(CensusConference::naturalKey)
                .containsExactly("C1/initial/2025-10-01", "C1/initial/2025-11-01");
    }

    @Test
    void a_plan_that_began_on_the_day_was_needed() {
        CensusConference initial = held("<DateOfInitialCPC>2025-10-01</DateOfInitialCPC>"
                        + plan("<CPPstartDate>2025-10-01</CPPstartDate>"
                                + "<InitialCategoryOfAbuse>EMO</InitialCategoryOfAbuse>"))
                .get(0);

        assertThat(initial.outcome()).isEqualTo(CensusOutcome.PLAN_NEEDED);
        assertThat(initial.category()).isEqualTo(CategoryOfAbuse.EMO);
    }

    @Test
    void without_a_plan_on_the_day_the_outcome_is_not_told() {
        CensusConference initial = held("<DateOfInitialCPC>2025-10-01</DateOfInitialCPC>"
                        + plan("<CPPstartDate>2025-10-05</CPPstartDate>"))
                .get(0);

        assertThat(initial.outcome()).isNull();
        assertThat(initial.category()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'', PLAN_CONTINUED",
        "<CPPendDate>2026-02-01</CPPendDate>, PLAN_CONTINUED",
        "<CPPendDate>2026-01-01</CPPendDate>, PLAN_DISCONTINUED",
        "<CPPendDate>2025-12-31</CPPendDate>, ",
        "<CPPendDate>2025-09-30</CPPendDate>, ",
        "<CPPendDate>soon</CPPendDate>, "
    })
    void what_a_review_decided_follows_from_the_end_of_the_plan(String end, CensusOutcome outcome) {
        CensusConference review = held(plan("<CPPstartDate>2025-10-01</CPPstartDate>" + end
                        + "<Reviews><CPPreviewDate>2026-01-01</CPPreviewDate></Reviews>"))
                .get(0);

        assertThat(review.kind()).isEqualTo(CensusConferenceKind.REVIEW);
        assertThat(review.naturalKey()).isEqualTo("C1/review/2026-01-01");
        assertThat(review.outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"PHY, PHY, PHY", "PHY, NEG, "})
    void the_category_at_a_review_is_known_where_it_never_changed(
            String initial, String latest, CategoryOfAbuse category) {
        CensusConference review = held(plan("<CPPstartDate>2025-10-01</CPPstartDate>"
                        + "<InitialCategoryOfAbuse>" + initial + "</InitialCategoryOfAbuse>"
                        + "<LatestCategoryOfAbuse>" + latest + "</LatestCategoryOfAbuse>"
                        + "<Reviews><CPPreviewDate>2026-01-01</CPPreviewDate></Reviews>"))
                .get(0);

        assertThat(review.category()).isEqualTo(category);
    }

    @Test
    void a_review_on_the_day_the_plan_began_is_rejected() {
        CensusRows rows = CensusRows.of(census(plan("<CPPstartDate>2025-10-01</CPPstartDate>"
                + "<Reviews><CPPreviewDate>2025-10-01</CPPreviewDate></Reviews>")));

        assertThat(rows.conferences()).isEmpty();
        assertThat(rows.rejected().get(0).reason())
                .isEqualTo("“2025-10-01” is not after the plan's start, 2025-10-01.");
    }

    @Test
    void reviews_count_even_where_their_plan_has_no_start() {
        CensusRows rows = CensusRows.of(census(plan("<Reviews><CPPreviewDate>2026-01-01</CPPreviewDate></Reviews>")));

        assertThat(rows.conferences()).hasSize(1);
        assertThat(rows.conferences().get(0).outcome()).isNull();
        assertThat(rows.rejected().get(0).reason()).isEqualTo("The plan has no start.");
    }

    @Test
    void a_plan_told_twice_is_one_plan_and_its_review_one_conference() {
        String twice = plan("<CPPstartDate>2025-10-01</CPPstartDate>"
                + "<Reviews><CPPreviewDate>2026-01-01</CPPreviewDate></Reviews>");
        CensusRows rows = CensusRows.of(census(twice + twice));

        assertThat(rows.conferences()).hasSize(1);
        assertThat(rows.onlyChild().episodes().get(0).plans()).hasSize(1);
        assertThat(rows.rejected()).hasSize(1);
    }

    @Test
    void a_conference_before_birth_keeps_its_key_in_every_later_census() {
        CensusConference before =
                held("<DateOfInitialCPC>2019-06-05</DateOfInitialCPC>").get(0);
        CensusConference after =
                held("<DateOfInitialCPC>2019-06-06</DateOfInitialCPC>").get(0);

        assertThat(before.kind()).isEqualTo(CensusConferenceKind.PRE_BIRTH);
        assertThat(before.naturalKey()).isEqualTo("C1/initial/2019-06-05");
        assertThat(after.kind()).isEqualTo(CensusConferenceKind.INITIAL);
    }
}
