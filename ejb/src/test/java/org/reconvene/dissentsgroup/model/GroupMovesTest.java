package org.reconvene.dissentsgroup.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reconvene.dissentsgroup.AssignmentStatus;
import org.reconvene.dissentsgroup.HearingStatus;
import org.reconvene.dissentsgroup.MeetingStatus;

/** The legal moves, over every pair of statuses (SUR-13, SUR-14). */
@Tag("SUR-13")
@Tag("SUR-14")
class GroupMovesTest {

    private static final Set<String> LEGAL = Set.of(
            "LISTED CARRIED_OVER",
            "LISTED FINDING_RECORDED",
            "CARRIED_OVER CARRIED_OVER",
            "CARRIED_OVER FINDING_RECORDED",
            "ASSIGNED SENT",
            "ASSIGNED WITHDRAWN",
            "SENT WITHDRAWN",
            "PLANNED HELD");

    static Stream<Arguments> pairs() {
        return Stream.of(
                        pairs(GroupMoves.OF_HEARING, HearingStatus.values()),
                        pairs(GroupMoves.OF_ASSIGNMENT, AssignmentStatus.values()),
                        pairs(GroupMoves.OF_MEETING, MeetingStatus.values()))
                .flatMap(stream -> stream);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    <S extends Enum<S>> void a_move_is_legal_exactly_where_it_is_listed_here(Map<S, Set<S>> table, S from, S to) {
        if (LEGAL.contains(from + " " + to)) {
            assertThatCode(() -> GroupMoves.check(table, from, to)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> GroupMoves.check(table, from, to)).hasMessageContaining("does not move from");
        }
    }

    @Test
    void every_status_stands_in_its_table() {
        assertThat(GroupMoves.OF_HEARING).containsOnlyKeys(HearingStatus.values());
        assertThat(GroupMoves.OF_ASSIGNMENT).containsOnlyKeys(AssignmentStatus.values());
        assertThat(GroupMoves.OF_MEETING).containsOnlyKeys(MeetingStatus.values());
    }

    private static <S extends Enum<S>> Stream<Arguments> pairs(Map<S, Set<S>> table, S[] statuses) {
        return Stream.of(statuses).flatMap(from -> Stream.of(statuses).map(to -> Arguments.of(table, from, to)));
    }
}
