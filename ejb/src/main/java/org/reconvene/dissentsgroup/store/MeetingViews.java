package org.reconvene.dissentsgroup.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reconvene.dissentsgroup.AssignmentStatus;
import org.reconvene.dissentsgroup.ContributionView;
import org.reconvene.dissentsgroup.HearingView;
import org.reconvene.dissentsgroup.MeetingCaseView;
import org.reconvene.dissentsgroup.MeetingStatus;
import org.reconvene.dissentsgroup.MeetingView;
import org.reconvene.dissentsgroup.MemberAttendance;
import org.reconvene.dissentsgroup.model.AFindingNeedsAQuorum;
import org.reconvene.dissentsgroup.model.DocketFacts;
import org.reconvene.dissentsgroup.model.DocketFacts.Reviewer;
import org.reconvene.dissentsgroup.model.GroupMeeting;
import org.reconvene.dissentsgroup.model.Hearing;
import org.reconvene.people.PersonId;
import org.reconvene.time.London;

/** Turns a meeting and its cases into what its screens show. */
@ApplicationScoped
public class MeetingViews {

    @Inject
    Hearings hearings;

    @Inject
    Reviews reviews;

    @Inject
    Dockets dockets;

    @Inject
    CaseFiles files;

    public MeetingView meeting(GroupMeeting meeting, LocalDate today) {
        var facts = dockets.facts(meeting);
        var cases = hearings.of(meeting).stream()
                .map(hearing -> {
                    var ofCase = facts.ofCase(hearing.dissent());
                    return new MeetingView.CaseLine(
                            hearing.dissent(),
                            hearing.status(),
                            hearing.finding(),
                            AFindingNeedsAQuorum.of(ofCase.sitting(MemberAttendance.PRESENT), ofCase));
                })
                .toList();
        return new MeetingView(
                meeting.line(cases.size()),
                GroupViews.members(facts),
                cases,
                meeting.status() == MeetingStatus.PLANNED && meeting.hasItsDay(today));
    }

    /** One case for the projected screen. */
    public MeetingCaseView ofCase(Hearing hearing, PersonId reader, LocalDate today) {
        var meeting = hearing.meeting();
        var facts = dockets.facts(meeting, hearing.dissent());
        var file = files.of(hearing);
        var order = hearings.of(meeting).stream().map(Hearing::dissent).toList();
        var place = order.indexOf(hearing.dissent());
        var sealed = isSealed(hearing, facts, reader, today);
        return new MeetingCaseView(
                hearing.dissent(),
                meeting.reference(),
                meeting.startsAt(),
                place + 1,
                order.size(),
                file.agencyKind(),
                file.ground(),
                file.conference().kindWords(),
                London.dateOf(file.conference().heldAt()),
                file.children(),
                file.contributions().size(),
                (int) file.contributions().stream()
                        .filter(ContributionView::attended)
                        .count(),
                (int) file.contributions().stream()
                        .filter(ContributionView::inTime)
                        .count(),
                file.harmBelieved(),
                AFindingNeedsAQuorum.of(facts.sitting(MemberAttendance.PRESENT), facts),
                GroupViews.hidden(facts, sealed ? Map.of() : reviews.sentOf(hearing), sealed),
                hearing.status(),
                hearing.finding(),
                hearing.minorityView(),
                hearing.keyIssues(),
                place == 0 ? null : order.get(place - 1),
                place == order.size() - 1 ? null : order.get(place + 1));
    }

    public HearingView hearing(Hearing hearing) {
        var facts = dockets.facts(hearing.meeting(), hearing.dissent());
        return new HearingView(
                hearing.dissent(),
                hearing.meeting().reference(),
                hearing.meeting().startsAt(),
                hearing.status(),
                hearing.carriedOver(),
                facts.reviewers().stream()
                        .filter(reviewer -> reviewer.status() == AssignmentStatus.ASSIGNED)
                        .map(reviewer -> Reviewer.label(reviewer.number(), reviewer.agencyKind()))
                        .toList(),
                hearing.finding(),
                hearing.minorityView(),
                hearing.keyIssues(),
                hearing.foundAt());
    }

    /**
     * Reviews are sealed to a reviewer until their own is sent, and to all others until the day of the meeting: somebody who had
     * read them could not review independently any more.
     */
    private static boolean isSealed(Hearing hearing, DocketFacts facts, PersonId reader, LocalDate today) {
        var own = own(facts, reader);
        return own == null ? !hearing.meeting().hasItsDay(today) : own != AssignmentStatus.SENT;
    }

    private static @Nullable AssignmentStatus own(DocketFacts facts, PersonId reader) {
        return facts.reviewer(reader).map(Reviewer::status).orElse(null);
    }
}
