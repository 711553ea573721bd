package org.reconvene.demonstration.boundary;

import static org.reconvene.demonstration.boundary.Course.done;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.conference.Attendance;
import org.reconvene.conference.DecideForChildren;
import org.reconvene.conference.KeepParticipation;
import org.reconvene.conference.SetDate;
import org.reconvene.conference.boundary.ChairsDesk;
import org.reconvene.conference.boundary.ConferencesOfMine;
import org.reconvene.demonstration.model.PastDissent.PastReview;
import org.reconvene.dissent.DecideReview;
import org.reconvene.dissent.ReviewDecision;
import org.reconvene.dissent.boundary.SeniorManagersDesk;
import org.reconvene.people.Role;
import org.reconvene.people.boundary.Directory;
import org.reconvene.time.London;

/** The senior managers' reviews of the past year, and the conferences that were reconvened. */
@ApplicationScoped
@Unrecorded("acts at the desks for invented people; the desks decide and record")
class PastReviews {

    private static final LocalTime HOUR = LocalTime.of(11, 0);

    @Inject
    Directory directory;

    @Inject
    SeniorManagersDesk desk;

    @Inject
    ChairsDesk chairsDesk;

    @Inject
    ConferencesOfMine conferences;

    void follow(Course course, PastCase dissent) {
        var review = dissent.row().review();
        if (review == null) {
            return;
        }
        course.after(1, 9, 25, () -> {
            course.as(dissent.row().conference().chair());
            done(desk.chairWrites(dissent.reference(), course.history.phrase("ACCOUNT", dissent.number())));
        });
        course.after(review.days(), 14, 10, () -> decide(course, dissent, review));
    }

    private void decide(Course course, PastCase dissent, PastReview review) {
        var reference = dissent.reference();
        var decision = review.held() == null ? ReviewDecision.CHAIR_DECISION_STANDS : ReviewDecision.RECONVENE_REQUIRED;
        course.as(directory
                .holders(course.partnership.id(), Role.SENIOR_CHILD_PROTECTION_MANAGER)
                .getFirst()
                .id());
        done(desk.recordLiaison(reference, course.history.phrase("LIAISON", dissent.number())));
        var read = done(desk.open(reference));
        done(desk.decide(new DecideReview(
                reference, decision, course.history.phrase(decision, dissent.number()), read.version())));
        var again = done(desk.open(reference)).reconvened();
        var held = review.held();
        if (again != null && held != null) {
            var day = course.dayAfter(held);
            course.after(1, 9, 15, () -> {
                course.as(dissent.row().conference().chair());
                done(chairsDesk.setDate(new SetDate(again, London.at(day, HOUR), place(course, dissent))));
            });
            course.at(London.at(day, HOUR).plusSeconds(80 * 60), () -> hold(course, dissent, review, again, day));
        }
    }

    private void hold(Course course, PastCase dissent, PastReview review, String again, LocalDate day) {
        course.as(dissent.row().conference().chair());
        var conference = done(conferences.open(again));
        done(chairsDesk.keepParticipation(new KeepParticipation(
                again,
                true,
                conference.participants().stream()
                        .map(row -> new KeepParticipation.Row(row.person().id(), Attendance.ATTENDED, day.minusDays(3)))
                        .toList())));
        done(chairsDesk.decide(new DecideForChildren(
                again,
                conference.children().stream()
                        .map(row -> new DecideForChildren.Row(
                                row.child().id(), Objects.requireNonNull(review.decision()), review.category(), true))
                        .toList())));
    }

    private static String place(Course course, PastCase dissent) {
        return course.history.phrase("PLACE " + dissent.row().conference().partnership(), dissent.number());
    }
}
