package org.reconvene.dissentsgroup.boundary;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.dissentsgroup.ClosedMeeting;
import org.reconvene.dissentsgroup.HearingCarriedOver;
import org.reconvene.dissentsgroup.MeetingStatus;
import org.reconvene.dissentsgroup.model.GroupMeeting;
import org.reconvene.dissentsgroup.model.Hearing;
import org.reconvene.dissentsgroup.store.Hearings;
import org.reconvene.dissentsgroup.store.Meetings;
import org.reconvene.people.boundary.Directory;
import org.reconvene.procedure.FollowedSteps;
import org.reconvene.procedure.boundary.StepLimits;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.DateWords;
import org.reconvene.time.London;
import org.reconvene.time.boundary.WorkingCalendars;

/** Ends a meeting and puts what it did not reach first on the docket of the next one. */
@ApplicationScoped
@Unrecorded("part of the meeting’s closing, which is decided and recorded at the meeting’s desk")
public class CarryingOver {

    @Inject
    Directory directory;

    @Inject
    WorkingCalendars calendars;

    @EJB
    StepLimits stepLimits;

    @Inject
    Meetings meetings;

    @Inject
    Hearings hearings;

    @Inject
    Journal journal;

    @Inject
    Event<HearingCarriedOver> carried;

    ClosedMeeting close(GroupMeeting meeting, Instant at) {
        var left = hearings.lockOf(meeting).stream().filter(Hearing::isOpen).toList();
        GroupMeeting next = null;
        if (!left.isEmpty()) {
            next = nextAfter(meeting, London.dateOf(at));
            carryOver(left, next);
        }
        meeting.close(at);
        return new ClosedMeeting(meeting.reference(), left.size(), next == null ? null : next.reference());
    }

    private void carryOver(List<Hearing> left, GroupMeeting next) {
        for (var waiting : hearings.lockOf(next)) {
            waiting.isHeardAs(waiting.turn() + left.size());
        }
        for (int place = 1; place <= left.size(); place++) {
            var hearing = left.get(place - 1);
            hearing.carryOverTo(next, place);
            journal.followed(
                    "HEARING_CARRIED_OVER",
                    new CaseKey(hearing.dissent()),
                    "Not reached. Carried over to the Dissents Group’s meeting of " + DateWords.day(next.heldOn()));
            carried.fire(new HearingCarriedOver(hearing.dissent(), next.startsAt()));
        }
    }

    /** The first meeting after that one, and not before today, which is not closed; its papers may be. */
    private GroupMeeting nextAfter(GroupMeeting meeting, LocalDate today) {
        var partnership = directory.partnership(meeting.partnership());
        var dayAfter = meeting.heldOn().plusDays(1);
        return stepLimits
                .meeting(partnership, FollowedSteps.AUDIT, London.at(today, LocalTime.MIDNIGHT))
                .yearFrom(dayAfter.isBefore(today) ? today : dayAfter, calendars.of(partnership))
                .stream()
                .map(planned -> meetings.lockEnsured(partnership, planned))
                .filter(planned -> planned.status() == MeetingStatus.PLANNED)
                .findFirst()
                .orElseThrow();
    }
}
