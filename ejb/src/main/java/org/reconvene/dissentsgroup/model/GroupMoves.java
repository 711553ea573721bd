package org.reconvene.dissentsgroup.model;

import java.util.Map;
import java.util.Set;
import org.reconvene.dissentsgroup.AssignmentStatus;
import org.reconvene.dissentsgroup.HearingStatus;
import org.reconvene.dissentsgroup.MeetingStatus;

/** The legal moves of a hearing, of an independent review and of a meeting, each in one table. */
public final class GroupMoves {

    /** What is not reached is carried over, as often as it takes; a finding is recorded once. */
    public static final Map<HearingStatus, Set<HearingStatus>> OF_HEARING = Map.of(
            HearingStatus.LISTED, Set.of(HearingStatus.CARRIED_OVER, HearingStatus.FINDING_RECORDED),
            HearingStatus.CARRIED_OVER, Set.of(HearingStatus.CARRIED_OVER, HearingStatus.FINDING_RECORDED),
            HearingStatus.FINDING_RECORDED, Set.of());

    /** A review is sent once; a reviewer can be withdrawn even then, and their review no longer counts. */
    public static final Map<AssignmentStatus, Set<AssignmentStatus>> OF_ASSIGNMENT = Map.of(
            AssignmentStatus.ASSIGNED, Set.of(AssignmentStatus.SENT, AssignmentStatus.WITHDRAWN),
            AssignmentStatus.SENT, Set.of(AssignmentStatus.WITHDRAWN),
            AssignmentStatus.WITHDRAWN, Set.of());

    public static final Map<MeetingStatus, Set<MeetingStatus>> OF_MEETING =
            Map.of(MeetingStatus.PLANNED, Set.of(MeetingStatus.HELD), MeetingStatus.HELD, Set.of());

    private GroupMoves() {}

    /** Throws where the table does not allow the move: a desk asks the policies before, and answers with a refusal. */
    static <S extends Enum<S>> void check(Map<S, Set<S>> table, S from, S to) {
        if (!table.getOrDefault(from, Set.of()).contains(to)) {
            throw new IllegalStateException(
                    from.getDeclaringClass().getSimpleName() + " does not move from " + from + " to " + to);
        }
    }
}
