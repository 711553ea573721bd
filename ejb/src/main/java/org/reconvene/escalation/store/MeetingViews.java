package org.reconvene.escalation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.escalation.MeetingView;
import org.reconvene.escalation.model.Disagreement;
import org.reconvene.escalation.model.MeetingAction;
import org.reconvene.escalation.model.MeetingInvited;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;

/** Puts together what is seen of a professional meeting. */
@ApplicationScoped
public class MeetingViews {

    @Inject
    ProfessionalMeetings meetings;

    @Inject
    Directory directory;

    /** The meeting that was called last, as {@code me} sees it; null where none was called. */
    public @Nullable MeetingView latest(Disagreement disagreement, PersonId me) {
        var meeting = meetings.latest(disagreement);
        if (meeting == null) {
            return null;
        }
        var invited = meetings.invited(meeting);
        var actions = meetings.actions(meeting);
        var people = people(meeting.chair(), invited, actions);
        return new MeetingView(
                meeting.urgency(),
                meeting.significantRisk(),
                meeting.startsAt(),
                meeting.place(),
                Objects.requireNonNull(people.get(meeting.chair())),
                invited.stream()
                        .map(each -> new MeetingView.Invited(
                                Objects.requireNonNull(people.get(each.person())), each.attendance()))
                        .toList(),
                actions.stream().map(each -> action(each, people, me)).toList(),
                meeting.recordedAt());
    }

    private static MeetingView.Action action(MeetingAction action, Map<PersonId, PersonView> people, PersonId me) {
        return new MeetingView.Action(
                action.id(),
                action.what(),
                Objects.requireNonNull(people.get(action.owner())),
                action.dueOn(),
                action.outcome(),
                action.finishedAt(),
                action.owner().equals(me) && action.finishedAt() == null);
    }

    private Map<PersonId, PersonView> people(
            PersonId chair, List<MeetingInvited> invited, List<MeetingAction> actions) {
        return directory.persons(Stream.of(
                        Stream.of(chair),
                        invited.stream().map(MeetingInvited::person),
                        actions.stream().map(MeetingAction::owner))
                .flatMap(each -> each)
                .collect(Collectors.toSet()));
    }
}
