package org.reconvene.learning.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reconvene.learning.FollowUpStatus;
import org.reconvene.learning.InvestigationStatus;

@Tag("SUR-18")
class LearningMovesTest {

    private static final Set<String> LEGAL = Set.of("ASKED to REPORTED", "REPORTED to REVIEWED", "REVIEWED to CLOSED");

    private static final Set<String> LEGAL_ANSWERS = Set.of("OPEN to DONE", "OPEN to NOT_ACCEPTED");

    @ParameterizedTest
    @MethodSource("pairsOfInvestigation")
    void an_investigation_moves_from_report_to_review_to_its_end_and_in_no_other_way(
            InvestigationStatus from, InvestigationStatus to) {
        isLegal(LearningMoves.OF_INVESTIGATION, from, to, LEGAL.contains(from + " to " + to));
    }

    @ParameterizedTest
    @MethodSource("pairsOfFollowUp")
    void a_recommendation_is_answered_once(FollowUpStatus from, FollowUpStatus to) {
        isLegal(LearningMoves.OF_RECOMMENDATION, from, to, LEGAL_ANSWERS.contains(from + " to " + to));
    }

    @ParameterizedTest
    @MethodSource("pairsOfFollowUp")
    void an_action_is_followed_to_done_and_cannot_be_declined(FollowUpStatus from, FollowUpStatus to) {
        isLegal(LearningMoves.OF_ACTION, from, to, "OPEN to DONE".equals(from + " to " + to));
    }

    @Test
    void every_status_stands_in_its_table() {
        assertThat(LearningMoves.OF_INVESTIGATION.keySet()).containsExactlyInAnyOrder(InvestigationStatus.values());
        assertThat(LearningMoves.OF_RECOMMENDATION.keySet()).containsExactlyInAnyOrder(FollowUpStatus.values());
        assertThat(LearningMoves.OF_ACTION.keySet()).containsExactlyInAnyOrder(FollowUpStatus.values());
    }

    private static <S extends Enum<S>> void isLegal(Map<S, Set<S>> table, S from, S to, boolean legal) {
        if (legal) {
            assertThatCode(() -> LearningMoves.check(table, from, to)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> LearningMoves.check(table, from, to))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("does not move from " + from + " to " + to);
        }
    }

    static Stream<Arguments> pairsOfInvestigation() {
        return pairs(InvestigationStatus.values());
    }

    static Stream<Arguments> pairsOfFollowUp() {
        return pairs(FollowUpStatus.values());
    }

    private static <S> Stream<Arguments> pairs(S[] all) {
        return Arrays.stream(all).flatMap(from -> Arrays.stream(all).map(to -> Arguments.of(from, to)));
    }
}
