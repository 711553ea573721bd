package org.reconvene.demonstration.boundary;

import static org.reconvene.demonstration.boundary.Course.done;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.dissentsgroup.KeepAttendance;
import org.reconvene.dissentsgroup.MeetingLine;
import org.reconvene.dissentsgroup.MemberAttendance;
import org.reconvene.dissentsgroup.RecordFinding;
import org.reconvene.dissentsgroup.SetPlace;
import org.reconvene.dissentsgroup.boundary.GroupDesk;
import org.reconvene.dissentsgroup.boundary.MeetingDesk;
import org.reconvene.notification.boundary.NoticeDesk;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.PersonView;
import org.reconvene.people.Role;
import org.reconvene.people.boundary.Directory;
import org.reconvene.time.Meeting;
import org.reconvene.time.boundary.BusinessClock;

/** The Group's meetings of the past year, from the attendance to the close. */
@ApplicationScoped
@Unrecorded("acts at the desks for invented people; the desks decide and record")
class PastMeetings {

    private static final Duration A_CASE = Duration.ofMinutes(20);

    @Inject
    Directory directory;

    @Inject
    BusinessClock clock;

    @Inject
    GroupDesk groupDesk;

    @Inject
    MeetingDesk meetingDesk;

    @Inject
    NoticeDesk notices;

    @Inject
    PastLearning learning;

    /** The dissent is heard at the meeting that is next for one recorded now, or at the one after. */
    void list(Course course, PastCase dissent) {
        var next = course.meetings.nextFor(clock.now(), course.calendar);
        var reached = dissent.row().meetings() == 1;
        course.heardAt(next, reached ? dissent : null, () -> open(course, next));
        if (!reached) {
            var after = course.meetings.nextFor(next.starts(), course.calendar);
            course.heardAt(after, dissent, () -> open(course, after));
        }
    }

    void asCoordinator(Course course) {
        course.as(directory
                .holders(course.partnership.id(), Role.GROUP_COORDINATOR)
                .getFirst()
                .id());
    }

    private void open(Course course, Meeting meeting) {
        asCoordinator(course);
        var reference = done(groupDesk.year()).stream()
                .filter(line -> line.startsAt().equals(meeting.starts()))
                .map(MeetingLine::reference)
                .findFirst()
                .orElseThrow();
        done(groupDesk.setPlace(
                new SetPlace(reference, course.history.phrase("PLACE " + course.partnership.slug(), 0))));
        var members = directory.holders(course.partnership.id(), Role.GROUP_MEMBER);
        done(meetingDesk.keepAttendance(new KeepAttendance(reference, attendance(members, meeting))));
        var cases = course.casesOf(meeting);
        var at = meeting.starts().plus(A_CASE);
        for (var dissent : cases) {
            course.at(at, () -> find(course, dissent, meeting));
            at = at.plus(A_CASE);
        }
        course.at(at, () -> {
            asCoordinator(course);
            done(meetingDesk.close(reference));
        });
    }

    /** One of the members cannot come, another one each month; children's social care always does. */
    private static List<KeepAttendance.Row> attendance(List<PersonView> members, Meeting meeting) {
        var rows = new ArrayList<KeepAttendance.Row>();
        for (var member : members) {
            var away = rows.size() == meeting.day().getMonthValue() % members.size()
                    && member.agencyKind() != AgencyKind.CHILDRENS_SOCIAL_CARE;
            rows.add(new KeepAttendance.Row(member.id(), away ? MemberAttendance.APOLOGIES : MemberAttendance.PRESENT));
        }
        return rows;
    }

    private void find(Course course, PastCase dissent, Meeting meeting) {
        asCoordinator(course);
        var row = dissent.row();
        done(meetingDesk.recordFinding(new RecordFinding(
                dissent.reference(),
                row.finding(),
                row.words().minority(),
                row.words().keyIssues())));
        learning.follow(course, dissent, meeting.day());
    }

    /** Everybody who was told something has read it. */
    void readNotices(Course course) {
        for (var person : directory.staffOf(course.partnership.id())) {
            course.as(person.id());
            if (notices.unread() > 0) {
                done(notices.markAllRead());
            }
        }
    }
}
