package org.reconvene.learning.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reconvene.learning.FollowUpStatus;
import org.reconvene.learning.LearningStation;

/** How learning can be answered, by in whose hands it is: from the board representative to a subgroup, and to the end (SUR-9). */
public final class HandoverMoves {

    private static final Map<LearningStation, Set<FollowUpStatus>> ANSWERS = Map.of(
            LearningStation.BOARD_REPRESENTATIVE,
                    Set.of(
                            FollowUpStatus.ACCEPTED,
                            FollowUpStatus.PASSED_ON,
                            FollowUpStatus.DONE,
                            FollowUpStatus.NOT_ACCEPTED),
            LearningStation.SUBGROUP, Set.of(FollowUpStatus.ACCEPTED, FollowUpStatus.DONE, FollowUpStatus.NOT_ACCEPTED),
            LearningStation.CARRYING_OUT, Set.of(FollowUpStatus.DONE, FollowUpStatus.NOT_ACCEPTED));

    private HandoverMoves() {}

    /** The moves at that station: an open one is answered once. */
    public static Map<FollowUpStatus, Set<FollowUpStatus>> at(LearningStation station) {
        return Map.of(FollowUpStatus.OPEN, ANSWERS.getOrDefault(station, Set.of()));
    }

    /** The answers from there, in the order in which a page offers them. */
    public static List<FollowUpStatus> answers(LearningStation station, FollowUpStatus status) {
        return at(station).getOrDefault(status, Set.of()).stream().sorted().toList();
    }
}
