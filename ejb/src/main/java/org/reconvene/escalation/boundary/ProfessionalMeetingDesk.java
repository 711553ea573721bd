package org.reconvene.escalation.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.escalation.CallMeeting;
import org.reconvene.escalation.DisagreementNews;
import org.reconvene.escalation.MeetingAttendance;
import org.reconvene.escalation.News;
import org.reconvene.escalation.RecordMeeting;
import org.reconvene.escalation.model.Disagreement;
import org.reconvene.escalation.model.MeetingAction;
import org.reconvene.escalation.model.MeetingInvited;
import org.reconvene.escalation.model.MeetingRules;
import org.reconvene.escalation.model.ProfessionalMeeting;
import org.reconvene.escalation.model.Turn;
import org.reconvene.escalation.store.Disagreements;
import org.reconvene.escalation.store.ProfessionalMeetings;
import org.reconvene.people.PersonId;
import org.reconvene.people.boundary.Directory;
import org.reconvene.procedure.Recorded;
import org.reconvene.procedure.Side;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.boundary.BusinessClock;

/** At which the agency that raised a disagreement calls the professional meeting, and records it (BOR-7 to BOR-11). */
@Stateless
public class ProfessionalMeetingDesk {

    private static final Refusal NOT_NOW =
            Refusal.ofAct("No professional meeting is due at this step. Look at how it stands now");

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    BusinessClock clock;

    @Inject
    Directory directory;

    @Inject
    Disagreements disagreements;

    @Inject
    ProfessionalMeetings meetings;

    @Inject
    MeetingCalling calling;

    @Inject
    Event<DisagreementNews> news;

    /** The last moment at which the meeting may be held, for whoever calls it now (BOR-8). */
    public Outcome<Instant> latest(String reference) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.CALL_MEETING, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.CALL_MEETING, key);
        var disagreement = disagreements.find(reference).orElseThrow();
        var turn = due(disagreement);
        var refusal = refuse(disagreement, turn);
        return refusal != null || turn == null
                ? Outcome.refused(refusal == null ? NOT_NOW : refusal)
                : Outcome.done(calling.latest(disagreement, turn));
    }

    private @Nullable Turn due(Disagreement disagreement) {
        return calling.turn(disagreement, Recorded.URGENCY)
                .or(() -> calling.turn(disagreement, Recorded.MINUTES))
                .orElse(null);
    }

    /** Calls the meeting; where one was called that is not recorded yet, sets it anew. */
    public Outcome<String> call(CallMeeting command) {
        var key = new CaseKey(command.reference());
        if (journal.admit(Act.CALL_MEETING, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var disagreement = disagreements.lock(command.reference()).orElseThrow();
        var turn = due(disagreement);
        var refusal = refuse(disagreement, turn);
        if (refusal != null || turn == null) {
            return Outcome.refused(refusal == null ? NOT_NOW : refusal);
        }
        var latest = meetings.latest(disagreement);
        if (latest != null && latest.isRecorded() && turn.startedAt().isBefore(latest.startsAt())) {
            return Outcome.refused(Refusal.ofAct("The meeting was held and recorded. This step can end now"));
        }
        var people = directory.persons(Stream.concat(
                        command.invited().stream(),
                        Stream.of(command.chair(), command.leadOfficer()).filter(Objects::nonNull))
                .collect(Collectors.toSet()));
        var refusals =
                MeetingRules.refuse(command, disagreement, people, clock.now(), calling.latest(disagreement, turn));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        journal.done(Act.CALL_MEETING, key, signedIn.person().name() + " called the professional meeting");
        calling.call(disagreement, turn, command, signedIn.person(), clock.now());
        return Outcome.done(command.reference());
    }

    /** Records who came, what was discussed and who does what; the minutes go to everybody who was invited and the Lead Officer. */
    public Outcome<String> record(RecordMeeting command) {
        var key = new CaseKey(command.reference());
        if (journal.admit(Act.CALL_MEETING, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var disagreement = disagreements.lock(command.reference()).orElseThrow();
        var turn = calling.turn(disagreement, Recorded.MINUTES).orElse(null);
        var refusal = refuse(disagreement, turn);
        if (refusal != null || turn == null) {
            return Outcome.refused(refusal == null ? NOT_NOW : refusal);
        }
        var meeting = meetings.latest(disagreement);
        if (meeting == null || meeting.isRecorded()) {
            return Outcome.refused(Refusal.ofAct(
                    meeting == null ? "Call the meeting first" : "The meeting was recorded in the meantime"));
        }
        var now = clock.now();
        if (meeting.startsAt().isAfter(now)) {
            return Outcome.refused(
                    Refusal.ofAct("The meeting is still to come. If it was held sooner, set its time anew"));
        }
        var invited = meetings.invited(meeting);
        var refusals = MeetingRules.refuse(
                command, invited.stream().map(MeetingInvited::person).toList(), clock.today());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        keep(command, disagreement, turn, meeting, invited, now);
        journal.done(Act.CALL_MEETING, key, signedIn.person().name() + " recorded the professional meeting");
        return Outcome.done(command.reference());
    }

    private void keep(
            RecordMeeting command,
            Disagreement disagreement,
            Turn turn,
            ProfessionalMeeting meeting,
            List<MeetingInvited> invited,
            Instant now) {
        invited.forEach(each -> each.came(
                Objects.requireNonNullElse(command.attendance().get(each.person()), MeetingAttendance.ABSENT)));
        command.actions()
                .forEach(action -> meetings.add(new MeetingAction(
                        meeting,
                        action.what().strip(),
                        Objects.requireNonNull(action.owner()),
                        Objects.requireNonNull(action.dueOn()))));
        meeting.isRecorded(now);
        calling.write(disagreement, turn, Recorded.MINUTES, command.minutes().strip(), signedIn.person(), now);
        var reference = disagreement.reference();
        news.fire(new DisagreementNews(
                reference,
                News.MINUTES_RECORDED,
                Stream.concat(invited.stream().map(MeetingInvited::person), calling.copied(disagreement).stream())
                        .distinct()
                        .toList(),
                now));
        news.fire(new DisagreementNews(
                reference,
                News.ACTION_GIVEN,
                command.actions().stream()
                        .map(RecordMeeting.Action::owner)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                now));
    }

    /** The owner of an action says what became of it. */
    public Outcome<String> finish(String reference, long action, String outcome) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.FINISH_MEETING_ACTION, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var me = signedIn.person();
        var disagreement = disagreements.lock(reference).orElseThrow();
        var found = meetings.action(disagreement, action).orElse(null);
        if (found == null || found.finishedAt() != null || !isOwner(found, me.id())) {
            return Outcome.refused(
                    Refusal.ofAct(
                            "This action was finished in the meantime, or somebody else follows it. Look at how it stands now"));
        }
        if (outcome.isBlank() || outcome.length() > 2_000) {
            return Outcome.refused(Refusal.of("outcome", "Say what became of it, under 2,000 characters"));
        }
        found.isFinished(outcome.strip(), clock.now());
        journal.done(Act.FINISH_MEETING_ACTION, key, me.name() + " finished an action of the professional meeting");
        return Outcome.done(reference);
    }

    private static boolean isOwner(MeetingAction action, PersonId me) {
        return action.owner().equals(me);
    }

    private @Nullable Refusal refuse(Disagreement disagreement, @Nullable Turn turn) {
        if (turn == null) {
            return NOT_NOW;
        }
        return turn.isOf(signedIn.person().id()) && disagreement.sideOf(signedIn.person()) == Side.RAISING
                ? null
                : Refusal.ofAct("The agency that raised it organises, chairs and minutes the meeting");
    }
}
