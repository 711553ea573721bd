package org.reconvene.dissentsgroup.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.dissentsgroup.ClosedMeeting;
import org.reconvene.dissentsgroup.Finding;
import org.reconvene.dissentsgroup.FindingRecorded;
import org.reconvene.dissentsgroup.KeepAttendance;
import org.reconvene.dissentsgroup.MeetingCaseView;
import org.reconvene.dissentsgroup.MeetingStatus;
import org.reconvene.dissentsgroup.MeetingView;
import org.reconvene.dissentsgroup.RecordFinding;
import org.reconvene.dissentsgroup.model.FindingRules;
import org.reconvene.dissentsgroup.model.GroupMeeting;
import org.reconvene.dissentsgroup.model.Hearing;
import org.reconvene.dissentsgroup.model.MeetingPresence;
import org.reconvene.dissentsgroup.store.CaseFiles;
import org.reconvene.dissentsgroup.store.Dockets;
import org.reconvene.dissentsgroup.store.Hearings;
import org.reconvene.dissentsgroup.store.MeetingViews;
import org.reconvene.dissentsgroup.store.Meetings;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.boundary.BusinessClock;

/** The Group’s meeting: who came, case after case on one screen, the findings, and what is carried over (SUR-13 to SUR-15). */
@Stateless
public class MeetingDesk {

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    BusinessClock clock;

    @Inject
    Meetings meetings;

    @Inject
    Hearings hearings;

    @Inject
    Dockets dockets;

    @Inject
    CaseFiles files;

    @Inject
    MeetingViews views;

    @Inject
    CarryingOver carryingOver;

    @Inject
    Event<FindingRecorded> found;

    /** The meeting with its members and its cases, each with its quorum of those who are present. */
    public Outcome<MeetingView> open(String reference) {
        if (journal.admit(Act.HOLD_MEETING) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.HOLD_MEETING);
        return meetings.find(signedIn.person().partnership(), reference)
                .map(meeting -> Outcome.done(views.meeting(meeting, clock.today())))
                .orElseGet(() -> Outcome.refused(Refusal.ofAct(MeetingWords.UNKNOWN)));
    }

    /** Records which members come, or came. */
    public Outcome<String> keepAttendance(KeepAttendance command) {
        if (journal.admit(Act.HOLD_MEETING) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var meeting = meetings.lock(signedIn.person().partnership(), command.meeting());
        var closed = whyNotOpen(meeting.orElse(null));
        if (closed != null) {
            return Outcome.refused(closed);
        }
        var sitting = dockets.facts(meeting.orElseThrow()).sitting();
        for (var row : command.rows()) {
            if (sitting.stream().noneMatch(member -> member.person().equals(row.person()))) {
                return Outcome.refused(Refusal.of(
                        "attendance",
                        "Choose members of the Group whose term of office covers the day of the meeting"));
            }
        }
        keep(command, meeting.orElseThrow());
        journal.done(
                Act.HOLD_MEETING,
                new CaseKey(command.meeting()),
                signedIn.person().name() + " recorded which members come");
        return Outcome.done(command.meeting());
    }

    /** One case on the screen, without the name of a child, a family or staff. */
    public Outcome<MeetingCaseView> openCase(String dissent) {
        var key = new CaseKey(dissent);
        if (journal.admit(Act.READ_MEETING_CASE, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.READ_MEETING_CASE, key);
        var hearing = hearings.find(dissent).orElseThrow();
        return Outcome.done(views.ofCase(hearing, signedIn.person().id(), clock.today()));
    }

    /** Records the Group’s finding, or says what stands in its way and what to do about it. */
    public Outcome<String> recordFinding(RecordFinding command) {
        var key = new CaseKey(command.dissent());
        if (journal.admit(Act.RECORD_FINDING, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var hearing = hearings.lock(command.dissent()).orElseThrow();
        var refusals = FindingRules.refusals(
                command,
                hearing.status(),
                hearing.meeting().hasItsDay(clock.today()),
                dockets.facts(hearing.meeting(), command.dissent()));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        carryOut(hearing, Objects.requireNonNull(command.finding()), command);
        return Outcome.done(command.dissent());
    }

    /** Closes the meeting; what was not reached stands first on the docket of the next one. */
    public Outcome<ClosedMeeting> close(String reference) {
        if (journal.admit(Act.HOLD_MEETING) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var meeting = meetings.lock(signedIn.person().partnership(), reference);
        var closed = whyNotOpen(meeting.orElse(null));
        if (closed != null) {
            return Outcome.refused(closed);
        }
        if (!meeting.orElseThrow().hasItsDay(clock.today())) {
            return Outcome.refused(
                    Refusal.ofAct("The day of this meeting has not come. It can be closed from that day on."));
        }
        var answer = carryingOver.close(meeting.orElseThrow(), clock.now());
        journal.done(
                Act.HOLD_MEETING,
                new CaseKey(reference),
                signedIn.person().name() + " closed the meeting. Carried over: " + answer.carriedOver());
        return Outcome.done(answer);
    }

    private static @Nullable Refusal whyNotOpen(@Nullable GroupMeeting meeting) {
        if (meeting == null) {
            return Refusal.ofAct(MeetingWords.UNKNOWN);
        }
        return meeting.status() == MeetingStatus.HELD ? Refusal.ofAct(MeetingWords.CLOSED) : null;
    }

    private void keep(KeepAttendance command, GroupMeeting meeting) {
        var known = meetings.presences(meeting);
        for (var row : command.rows()) {
            var presence = known.get(row.person());
            if (presence == null) {
                presence = new MeetingPresence(meeting, row.person());
                presence.is(row.attendance());
                meetings.add(presence);
                known.put(row.person(), presence);
            } else {
                presence.is(row.attendance());
            }
        }
    }

    private void carryOut(Hearing hearing, Finding finding, RecordFinding command) {
        var at = clock.now();
        var file = files.of(hearing);
        hearing.found(
                finding,
                strippedOrNull(command.minorityView()),
                strippedOrNull(command.keyIssues()),
                signedIn.person().id(),
                at);
        var partnership = hearing.meeting().partnership();
        journal.done(
                Act.RECORD_FINDING, new CaseKey(hearing.dissent()), "The Dissents Group’s finding: " + finding.words());
        found.fire(new FindingRecorded(
                hearing.dissent(),
                partnership,
                Objects.requireNonNull(file.conference().chair()).id(),
                file.dissenter(),
                finding,
                file.recordedAt(),
                hearing.meeting().startsAt(),
                at));
    }

    private static @Nullable String strippedOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
