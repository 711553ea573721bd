package org.reconvene.demonstration.boundary;

import static org.reconvene.demonstration.boundary.Course.done;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.demonstration.model.PastFollowUp;
import org.reconvene.demonstration.model.PastFollowUp.Kind;
import org.reconvene.dissentsgroup.Finding;
import org.reconvene.learning.AnswerChange;
import org.reconvene.learning.AnswerRecommendation;
import org.reconvene.learning.FeedbackReader;
import org.reconvene.learning.FollowUpLine;
import org.reconvene.learning.ProposeChange;
import org.reconvene.learning.Recommend;
import org.reconvene.learning.RecordIssues;
import org.reconvene.learning.SendFeedback;
import org.reconvene.learning.boundary.FollowUpDesk;
import org.reconvene.learning.boundary.LearningDesk;
import org.reconvene.learning.boundary.MyFeedback;
import org.reconvene.people.Role;
import org.reconvene.people.boundary.Directory;

/** What followed from the findings of the past year: themes, recommendations, proposed changes, feedback. */
@ApplicationScoped
@Unrecorded("acts at the desks for invented people; the desks decide and record")
class PastLearning {

    @Inject
    Directory directory;

    @Inject
    LearningDesk desk;

    @Inject
    FollowUpDesk followUp;

    @Inject
    MyFeedback myFeedback;

    @Inject
    PastInvestigations investigations;

    void follow(Course course, PastCase dissent, LocalDate meeting) {
        course.after(1, 11, 5, () -> learn(course, dissent));
        var sent = course.calendar.plusWorkingDays(meeting, dissent.row().feedback());
        course.on(sent, 14, 30, () -> send(course, dissent));
        if (dissent.row().finding() == Finding.DISSENT_SUPPORTED) {
            investigations.follow(course, dissent);
        }
    }

    private void learn(Course course, PastCase dissent) {
        asCoordinator(course);
        var row = dissent.row();
        done(desk.recordIssues(new RecordIssues(dissent.reference(), row.words().keyIssues(), row.themes())));
        for (var one : course.history.of(row, Kind.RECOMMENDATION)) {
            done(desk.recommend(new Recommend(
                    dissent.reference(), one.text(), course.person(one.owner()), course.dayAfter(one.due()))));
            answerLater(course, one, () -> answer(course, dissent, one));
        }
        for (var one : course.history.of(row, Kind.CHANGE)) {
            done(desk.proposeChange(new ProposeChange(dissent.reference(), one.text(), one.owner())));
            answerLater(course, one, () -> answerChange(course, dissent, one));
        }
    }

    private static void answerLater(Course course, PastFollowUp one, Runnable answer) {
        var answered = one.answered();
        if (answered != null) {
            course.after(answered, 13, 15, answer);
        }
    }

    private void answer(Course course, PastCase dissent, PastFollowUp one) {
        course.as(one.owner());
        var mine = followUp.mine().stream()
                .filter(line -> line.kind() == FollowUpLine.Kind.RECOMMENDATION)
                .filter(line -> line.reference().equals(dissent.reference())
                        && one.text().equals(line.text()))
                .findFirst()
                .orElseThrow();
        done(followUp.answer(new AnswerRecommendation(dissent.reference(), mine.id(), one.status(), one.answer())));
    }

    private void answerChange(Course course, PastCase dissent, PastFollowUp one) {
        asCoordinator(course);
        var proposed = followUp.unansweredChanges().stream()
                .filter(line -> line.reference().equals(dissent.reference())
                        && line.change().text().equals(one.text()))
                .findFirst()
                .orElseThrow();
        done(followUp.answerChange(
                new AnswerChange(dissent.reference(), proposed.change().id(), one.answer())));
    }

    private void send(Course course, PastCase dissent) {
        asCoordinator(course);
        var finding = dissent.row().finding();
        for (var reader : FeedbackReader.values()) {
            var next = reader == FeedbackReader.DISSENTER && finding == Finding.DISSENT_SUPPORTED
                    ? course.history.phrase("NEXT", dissent.number())
                    : "";
            var text = course.history.phrase(reader + " " + finding, dissent.number());
            done(desk.sendFeedback(new SendFeedback(
                    dissent.reference(),
                    reader,
                    text + " " + dissent.row().words().keyIssues(),
                    next)));
        }
        course.after(
                1, 9, 5, () -> read(course, dissent, dissent.row().conference().chair()));
        course.after(2, 12, 40, () -> read(course, dissent, dissent.row().dissenter()));
    }

    private void read(Course course, PastCase dissent, String reader) {
        course.as(reader);
        done(myFeedback.open(dissent.reference()));
    }

    private void asCoordinator(Course course) {
        course.as(directory
                .holders(course.partnership.id(), Role.GROUP_COORDINATOR)
                .getFirst()
                .id());
    }
}
