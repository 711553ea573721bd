package org.reconvene.dissentsgroup;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.conference.ConferenceKind;
import org.reconvene.dissent.Ground;
import org.reconvene.dissent.Wish;
import org.reconvene.people.AgencyKind;

/**
 * One case on a docket.
 *
 * @param children how many children the dissent is about
 * @param conferenceChildren how many the conference was about
 * @param carriedOver how often it was not reached
 * @param carriedFrom when the last meeting began at which it was not; null where it never was carried over
 * @param missingReports the agencies of the conference from which no report came
 * @param expectedQuorum the quorum if all who accepted come
 */
public record DocketRow(
        String reference,
        int turn,
        String conference,
        ConferenceKind kind,
        Instant heldAt,
        long children,
        long conferenceChildren,
        AgencyKind agencyKind,
        Ground ground,
        boolean harmBelieved,
        Wish wish,
        HearingStatus status,
        @Nullable Finding finding,
        int carriedOver,
        @Nullable Instant carriedFrom,
        List<String> missingReports,
        List<ReviewerView> reviewers,
        int reviewersWanted,
        QuorumView expectedQuorum)
        implements Serializable {

    /** How many of the reviews were sent. */
    public long sent() {
        return reviewers.stream()
                .filter(r -> r.status() == AssignmentStatus.SENT)
                .count();
    }

    /** Who has not sent their review yet, by name. */
    public List<String> waitsFor() {
        return reviewers.stream()
                .filter(r -> r.status() == AssignmentStatus.ASSIGNED)
                .map(ReviewerView::name)
                .toList();
    }

    /** Whether a reviewer is still to be assigned. */
    public boolean reviewerNeeded() {
        return status != HearingStatus.FINDING_RECORDED && reviewers.size() < reviewersWanted;
    }
}
