package org.reconvene.dissentsgroup;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.dissent.Ground;
import org.reconvene.people.AgencyKind;

/**
 * One case on the meeting’s screen, which may be projected: it holds no name of a child, a family or staff.
 *
 * @param number the case’s place in the order of hearing, from 1
 * @param attended how many of the agencies came to the conference
 * @param reportsInTime how many of their reports came in time
 * @param finding null until it is recorded
 * @param previous the case before in the order; null on the first
 * @param next the case after; null on the last
 */
public record MeetingCaseView(
        String reference,
        String meeting,
        Instant meetingStartsAt,
        int number,
        int of,
        AgencyKind agencyKind,
        Ground ground,
        String kindWords,
        LocalDate heldOn,
        List<ChildOfCase> children,
        int agencies,
        int attended,
        int reportsInTime,
        boolean harmBelieved,
        QuorumView quorum,
        List<HiddenReview> reviews,
        HearingStatus status,
        @Nullable Finding finding,
        @Nullable String minorityView,
        @Nullable String keyIssues,
        @Nullable String previous,
        @Nullable String next)
        implements Serializable {}
