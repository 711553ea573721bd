package org.reconvene.dissent.model;

import java.util.Map;
import java.util.Set;
import org.reconvene.dissent.DissentStatus;
import org.reconvene.dissent.ReviewStatus;

/** The legal moves of a dissent’s wording and of a review, each in one table. */
public final class DissentMoves {

    /** A confirmed wording can be corrected, and is confirmed thereby. */
    public static final Map<DissentStatus, Set<DissentStatus>> OF_WORDING = Map.of(
            DissentStatus.AWAITING_CONFIRMATION, Set.of(DissentStatus.CONFIRMED),
            DissentStatus.CONFIRMED, Set.of(DissentStatus.CONFIRMED));

    /** No decision without the talk with the chair (SUS-14). */
    public static final Map<ReviewStatus, Set<ReviewStatus>> OF_REVIEW = Map.of(
            ReviewStatus.OPEN, Set.of(ReviewStatus.LIAISON_RECORDED),
            ReviewStatus.LIAISON_RECORDED, Set.of(ReviewStatus.LIAISON_RECORDED, ReviewStatus.DECIDED),
            ReviewStatus.DECIDED, Set.of());

    private DissentMoves() {}

    static void check(DissentStatus from, DissentStatus to) {
        if (!OF_WORDING.getOrDefault(from, Set.of()).contains(to)) {
            throw new IllegalStateException("a dissent does not move from " + from + " to " + to);
        }
    }

    static void check(ReviewStatus from, ReviewStatus to) {
        if (!OF_REVIEW.getOrDefault(from, Set.of()).contains(to)) {
            throw new IllegalStateException("a review does not move from " + from + " to " + to);
        }
    }
}
