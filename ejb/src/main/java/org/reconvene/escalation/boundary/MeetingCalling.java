package org.reconvene.escalation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.escalation.AdmittedAs;
import org.reconvene.escalation.CallMeeting;
import org.reconvene.escalation.DisagreementNews;
import org.reconvene.escalation.News;
import org.reconvene.escalation.model.Admitted;
import org.reconvene.escalation.model.Disagreement;
import org.reconvene.escalation.model.Entry;
import org.reconvene.escalation.model.MeetingInvited;
import org.reconvene.escalation.model.ProfessionalMeeting;
import org.reconvene.escalation.model.Turn;
import org.reconvene.escalation.store.Disagreements;
import org.reconvene.escalation.store.ProfessionalMeetings;
import org.reconvene.escalation.store.Rulebook;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.Role;
import org.reconvene.people.boundary.Directory;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Recorded;
import org.reconvene.time.DateWords;
import org.reconvene.time.DeadlineRule;
import org.reconvene.time.Provenance;

/** Calls a professional meeting: sets its day, invites, tells the Lead Officer, and ends the step in which it was to be called. */
@ApplicationScoped
@Unrecorded("part of the act of the desk, which is decided and recorded there")
public class MeetingCalling {

    private static final DeadlineRule TIME_FOR_MINUTES = DeadlineRule.workingDays(
            1, Provenance.localDefault("BOR-10", "The source does not say by when a meeting is minuted."));

    @Inject
    Directory directory;

    @Inject
    Disagreements disagreements;

    @Inject
    ProfessionalMeetings meetings;

    @Inject
    Rulebook rules;

    @Inject
    Walking walking;

    @Inject
    Event<DisagreementNews> news;

    /** The open step that records that item. */
    Optional<Turn> turn(Disagreement disagreement, Recorded item) {
        var route = rules.route(disagreement);
        return disagreements.turns(disagreement).stream()
                .filter(Turn::isOpen)
                .filter(turn -> route.step(turn.step()).orElseThrow().records().contains(item))
                .findFirst();
    }

    /** The last moment at which the meeting may be held: the limit of the step that holds it (BOR-8). */
    Instant latest(Disagreement disagreement, Turn turn) {
        var route = rules.route(disagreement);
        var holds = route.steps()
                .filter(step -> step.records().contains(Recorded.MINUTES))
                .findFirst()
                .orElseThrow();
        return rules.deadline(
                        route, holds, turn.startedAt(), disagreements.turns(disagreement), rules.calendar(disagreement))
                .due();
    }

    void call(Disagreement disagreement, Turn turn, CallMeeting command, PersonView me, Instant at) {
        var meeting = meeting(disagreement, command, me, at);
        var invited = invite(meeting, command, turn);
        write(disagreement, turn, Recorded.INVITATIONS, words(command, invited), me, at);
        var step = rules.route(disagreement).step(turn.step()).orElseThrow();
        if (step.records().contains(Recorded.URGENCY)) {
            walking.end(turn, step, Ending.DONE, me.id(), at);
        }
        var written = TIME_FOR_MINUTES
                .startingAt(Objects.requireNonNull(command.startsAt()), rules.calendar(disagreement))
                .due();
        turn(disagreement, Recorded.MINUTES).ifPresent(holding -> holding.isChosen(written));
        var officer = leadOfficer(disagreement, command, at);
        var reference = disagreement.reference();
        news.fire(new DisagreementNews(
                reference, command.significantRisk() ? News.MEETING_WITH_PRIORITY : News.MEETING_CALLED, invited, at));
        news.fire(new DisagreementNews(reference, News.LET_IN, officer, at));
    }

    private ProfessionalMeeting meeting(Disagreement disagreement, CallMeeting command, PersonView me, Instant at) {
        var latest = meetings.latest(disagreement);
        var meeting =
                latest == null || latest.isRecorded() ? new ProfessionalMeeting(disagreement, me.id(), at) : latest;
        meeting.isHeld(
                Objects.requireNonNull(command.urgency()),
                command.significantRisk(),
                Objects.requireNonNull(command.startsAt()),
                command.place().strip(),
                Objects.requireNonNull(command.chair()));
        meetings.add(meeting);
        return meeting;
    }

    /** The line managers of both sides and the chair come too, chosen or not. */
    private Set<PersonId> invite(ProfessionalMeeting meeting, CallMeeting command, Turn turn) {
        var wanted = new LinkedHashSet<PersonId>();
        Stream.of(Stream.of(command.chair(), turn.person(), turn.with()), command.invited().stream())
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .forEach(wanted::add);
        var already = meetings.invited(meeting);
        already.stream().filter(each -> !wanted.contains(each.person())).forEach(meetings::remove);
        wanted.stream()
                .filter(person ->
                        already.stream().noneMatch(each -> each.person().equals(person)))
                .forEach(person -> meetings.add(new MeetingInvited(meeting, person)));
        return wanted;
    }

    private String words(CallMeeting command, Set<PersonId> invited) {
        var people = directory.persons(invited);
        return Objects.requireNonNull(command.urgency()).words() + ": "
                + DateWords.dayAndTime(Objects.requireNonNull(command.startsAt())) + ", "
                + command.place().strip() + ". Invited: "
                + invited.stream()
                        .map(people::get)
                        .filter(Objects::nonNull)
                        .map(person -> person.name() + ", " + person.agencyName())
                        .collect(Collectors.joining("; "))
                + (command.significantRisk()
                        ? ". An agency believes that there is significant risk: everybody is asked to give it priority."
                        : ".");
    }

    /** The Lead Officer is told of the circumstances (BOR-11): of the directory, or whom the managers name. */
    private List<PersonId> leadOfficer(Disagreement disagreement, CallMeeting command, Instant at) {
        var already = copied(disagreement);
        var officers = command.leadOfficer() == null
                ? directory.holders(disagreement.partnership(), Role.LEAD_OFFICER).stream()
                        .map(PersonView::id)
                        .toList()
                : List.of(command.leadOfficer());
        var told = officers.stream().filter(person -> !already.contains(person)).toList();
        told.forEach(person -> disagreements.add(new Admitted(
                disagreement,
                person,
                AdmittedAs.COPIED,
                "Is told of the circumstances and sent the minutes of the professional meeting",
                null,
                at)));
        return told;
    }

    /** Who is sent a copy. */
    List<PersonId> copied(Disagreement disagreement) {
        return disagreements.admitted(disagreement).stream()
                .filter(each -> each.as() == AdmittedAs.COPIED)
                .map(Admitted::person)
                .toList();
    }

    void write(Disagreement disagreement, Turn turn, Recorded item, String text, PersonView me, Instant at) {
        disagreements.add(
                new Entry(disagreement, turn.step(), disagreement.sideOf(me), item, text).writtenBy(me.id(), at));
    }
}
