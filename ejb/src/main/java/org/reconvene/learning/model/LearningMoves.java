package org.reconvene.learning.model;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.reconvene.learning.FollowUpStatus;
import org.reconvene.learning.InvestigationStatus;

/** The legal moves of an investigation, of a recommendation and of an action, each in one table. */
public final class LearningMoves {

    /** No review without a report, and no end without the Head of Safeguarding’s review (SUR-18). */
    public static final Map<InvestigationStatus, Set<InvestigationStatus>> OF_INVESTIGATION = Map.of(
            InvestigationStatus.ASKED, Set.of(InvestigationStatus.REPORTED),
            InvestigationStatus.REPORTED, Set.of(InvestigationStatus.REVIEWED),
            InvestigationStatus.REVIEWED, Set.of(InvestigationStatus.CLOSED),
            InvestigationStatus.CLOSED, Set.of());

    /** A recommendation is answered once; its owner may decline it. */
    public static final Map<FollowUpStatus, Set<FollowUpStatus>> OF_RECOMMENDATION = Map.of(
            FollowUpStatus.OPEN, Set.of(FollowUpStatus.DONE, FollowUpStatus.NOT_ACCEPTED),
            FollowUpStatus.ACCEPTED, Set.of(),
            FollowUpStatus.PASSED_ON, Set.of(),
            FollowUpStatus.DONE, Set.of(),
            FollowUpStatus.NOT_ACCEPTED, Set.of());

    /** An action towards a Strategy Meeting is followed to done, and can not be declined (SUR-18). */
    public static final Map<FollowUpStatus, Set<FollowUpStatus>> OF_ACTION = Map.of(
            FollowUpStatus.OPEN, Set.of(FollowUpStatus.DONE),
            FollowUpStatus.ACCEPTED, Set.of(),
            FollowUpStatus.PASSED_ON, Set.of(),
            FollowUpStatus.DONE, Set.of(),
            FollowUpStatus.NOT_ACCEPTED, Set.of());

    private LearningMoves() {}

    static <S extends Enum<S>> void check(Map<S, Set<S>> moves, S from, S to) {
        if (!moves.getOrDefault(from, Set.of()).contains(to)) {
            throw new IllegalStateException(String.format(
                    Locale.UK,
                    "%s does not move from %s to %s",
                    from.getDeclaringClass().getSimpleName(),
                    from,
                    to));
        }
    }
}
