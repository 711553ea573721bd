package org.reconvene.demonstration.boundary;

import static org.reconvene.demonstration.boundary.Course.done;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.demonstration.model.PastFollowUp;
import org.reconvene.demonstration.model.PastFollowUp.Kind;
import org.reconvene.learning.FinishAction;
import org.reconvene.learning.FollowUpLine;
import org.reconvene.learning.ReportInvestigation;
import org.reconvene.learning.ReviewInvestigation;
import org.reconvene.learning.boundary.FollowUpDesk;
import org.reconvene.learning.boundary.InvestigationDesk;
import org.reconvene.people.Role;
import org.reconvene.people.boundary.Directory;

/** The investigations of the past year's supported dissents, to the last action towards a Strategy Meeting. */
@ApplicationScoped
@Unrecorded("acts at the desks for invented people; the desks decide and record")
class PastInvestigations {

    @Inject
    Directory directory;

    @Inject
    InvestigationDesk desk;

    @Inject
    FollowUpDesk followUp;

    void follow(Course course, PastCase dissent) {
        for (var one : course.history.of(dissent.row(), Kind.INVESTIGATION)) {
            course.after(days(one), 15, 20, () -> report(course, dissent, one));
        }
    }

    private void report(Course course, PastCase dissent, PastFollowUp report) {
        asHolder(course, Role.INVESTIGATING_MANAGER);
        done(desk.report(new ReportInvestigation(dissent.reference(), report.text(), report.answer())));
        for (var one : course.history.of(dissent.row(), Kind.REVIEW)) {
            course.after(days(one), 10, 50, () -> review(course, dissent, one));
        }
    }

    private void review(Course course, PastCase dissent, PastFollowUp review) {
        asHolder(course, Role.HEAD_OF_SAFEGUARDING);
        var version = done(desk.open(dissent.reference())).version();
        var actions = course.history.of(dissent.row(), Kind.ACTION);
        done(desk.review(new ReviewInvestigation(
                dissent.reference(),
                review.text(),
                actions.stream()
                        .map(one -> new ReviewInvestigation.NewAction(
                                one.text(), course.person(one.owner()), course.dayAfter(one.due())))
                        .toList(),
                review.answer(),
                version)));
        actions.forEach(one -> course.after(days(one), 16, 5, () -> finish(course, dissent, one)));
    }

    private void finish(Course course, PastCase dissent, PastFollowUp action) {
        course.as(action.owner());
        var mine = followUp.mine().stream()
                .filter(line -> line.kind() == FollowUpLine.Kind.ACTION)
                .filter(line -> line.reference().equals(dissent.reference())
                        && action.text().equals(line.text()))
                .findFirst()
                .orElseThrow();
        done(followUp.finish(new FinishAction(dissent.reference(), mine.id(), action.answer())));
    }

    private void asHolder(Course course, Role role) {
        course.as(directory.holders(course.partnership.id(), role).getFirst().id());
    }

    private static int days(PastFollowUp one) {
        return Objects.requireNonNull(one.answered(), one.dissent());
    }
}
