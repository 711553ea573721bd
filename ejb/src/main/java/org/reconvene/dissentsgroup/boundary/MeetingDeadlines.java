package org.reconvene.dissentsgroup.boundary;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.calendars.OpenDeadline;
import org.reconvene.calendars.OpenDeadlines;
import org.reconvene.dissentsgroup.model.GroupMeeting;
import org.reconvene.dissentsgroup.model.Hearing;
import org.reconvene.dissentsgroup.store.Hearings;
import org.reconvene.dissentsgroup.store.Meetings;
import org.reconvene.dissentsgroup.store.Reviews;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PartnershipView;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.Role;
import org.reconvene.people.boundary.Directory;
import org.reconvene.procedure.FollowedSteps;
import org.reconvene.procedure.boundary.StepLimits;
import org.reconvene.record.CaseKey;
import org.reconvene.time.Meeting;
import org.reconvene.time.MeetingRule;
import org.reconvene.time.boundary.BusinessClock;

/** The Group's meetings ahead: the day of each, with its reviews and findings, and the close of its papers. */
@ApplicationScoped
@Unrecorded("lists what the keeping of calendars moves, which is decided and recorded there")
public class MeetingDeadlines implements OpenDeadlines {

    @Inject
    Meetings meetings;

    @Inject
    Hearings hearings;

    @Inject
    Reviews reviews;

    @Inject
    Directory directory;

    @Inject
    BusinessClock clock;

    @EJB
    StepLimits stepLimits;

    @Override
    public List<OpenDeadline> of(PartnershipView partnership) {
        var now = clock.now();
        var rule = stepLimits.meeting(partnership, FollowedSteps.AUDIT, now);
        var coordinators = holders(partnership.id(), Role.GROUP_COORDINATOR);
        var members = holders(partnership.id(), Role.GROUP_MEMBER);
        var open = new ArrayList<OpenDeadline>();
        for (var meeting : meetings.plannedAfter(partnership.id(), clock.today())) {
            var concerned = new HashSet<>(coordinators);
            concerned.addAll(members);
            concerned.addAll(reviews.toBeSentTo(meeting));
            open.add(of(
                    rule,
                    meeting,
                    "The Dissents Group’s meeting",
                    meeting.startsAt(),
                    Meeting::starts,
                    concerned,
                    now));
            if (meeting.papersCloseAt().isAfter(now)) {
                open.add(of(
                        rule,
                        meeting,
                        "The close of papers for the Dissents Group’s meeting",
                        meeting.papersCloseAt(),
                        Meeting::papersClose,
                        coordinators,
                        now));
            }
        }
        return open;
    }

    private OpenDeadline of(
            MeetingRule rule,
            GroupMeeting meeting,
            String what,
            Instant due,
            Function<Meeting, Instant> part,
            Set<PersonId> concerned,
            Instant now) {
        return new OpenDeadline(
                OpenDeadline.Subject.MEETING,
                meeting.reference(),
                hearings.of(meeting).stream()
                        .filter(Hearing::isOpen)
                        .map(hearing -> new CaseKey(hearing.dissent()))
                        .toList(),
                what,
                meeting.startsAt(),
                due,
                // Nothing is moved into the past: what would be over already stays on its day.
                calendar -> laterThan(now, part.apply(rule.in(meeting.month(), calendar)), due),
                () -> concerned,
                calendar -> meeting.movesTo(rule.in(meeting.month(), calendar)));
    }

    private static Instant laterThan(Instant now, Instant planned, Instant due) {
        return planned.isAfter(now) ? planned : due;
    }

    private Set<PersonId> holders(PartnershipId partnership, Role role) {
        return directory.holders(partnership, role).stream().map(PersonView::id).collect(Collectors.toSet());
    }
}
