package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.dissentsgroup.Finding;
import org.reconvene.learning.AddTheme;
import org.reconvene.learning.AnswerRecommendation;
import org.reconvene.learning.FeedbackReader;
import org.reconvene.learning.FinishAction;
import org.reconvene.learning.FollowUpLine;
import org.reconvene.learning.FollowUpStatus;
import org.reconvene.learning.InvestigationStatus;
import org.reconvene.learning.ProposeChange;
import org.reconvene.learning.Recommend;
import org.reconvene.learning.RecordIssues;
import org.reconvene.learning.ReportInvestigation;
import org.reconvene.learning.ReviewInvestigation;
import org.reconvene.learning.SendFeedback;
import org.reconvene.learning.boundary.FollowUpDesk;
import org.reconvene.learning.boundary.InvestigationDesk;
import org.reconvene.learning.boundary.LearningDesk;
import org.reconvene.learning.boundary.MyFeedback;
import org.reconvene.learning.boundary.ThemesDesk;
import org.reconvene.notification.NoticeKind;
import org.reconvene.notification.NoticeView;
import org.reconvene.notification.boundary.NoticeDesk;
import org.reconvene.time.boundary.BusinessClock;

/** From a finding to the last action towards a Strategy Meeting (SUR-16 to SUR-18). */
@ExtendWith(ArquillianExtension.class)
class LearningFromAFindingIT extends OnAChallengedDissent {

    @Inject
    MadeFinding findings;

    @Inject
    LearningDesk desk;

    @Inject
    ThemesDesk themes;

    @Inject
    MyFeedback myFeedback;

    @Inject
    FollowUpDesk followUp;

    @Inject
    InvestigationDesk investigations;

    @Inject
    NoticeDesk notices;

    @Inject
    BusinessClock clock;

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(
                LearningFromAFindingIT.class,
                OnAChallengedDissent.class,
                Scenery.class,
                Scene.class,
                Story.class,
                MadeFinding.class);
    }

    @Test
    @Tag("SUR-17")
    @Tag("SUR-18")
    void a_supported_dissent_is_investigated_reviewed_and_followed_to_the_last_action() {
        found(Finding.DISSENT_SUPPORTED);
        story.as(scene, "investigator");
        assertThat(told()).containsExactly(NoticeKind.INVESTIGATION_ASKED);
        assertThat(waiting()).containsExactly(FollowUpLine.Kind.REPORT_INVESTIGATION);
        done(investigations.report(
                new ReportInvestigation(dissent, "The end of bail was not considered.", "Read every report out.")));
        story.as(scene, "head of safeguarding");
        assertThat(told()).containsExactly(NoticeKind.INVESTIGATION_REPORTED);
        var read = done(investigations.open(dissent));
        assertThat(read.headIsMe()).isTrue();
        var action = new ReviewInvestigation.NewAction(
                "Invite police and health.",
                scene.the("social worker").id(),
                clock.today().plusDays(7));
        assertThat(done(investigations.review(new ReviewInvestigation(
                        dissent, "A Strategy Meeting is needed.", List.of(action), "", read.version()))))
                .isEqualTo(InvestigationStatus.REVIEWED);
        story.as(scene, "social worker");
        assertThat(told()).containsExactly(NoticeKind.ACTION_GIVEN);
        var mine = followUp.mine();
        assertThat(mine).extracting(FollowUpLine::kind).containsExactly(FollowUpLine.Kind.ACTION);
        assertThat(done(followUp.finish(
                        new FinishAction(dissent, mine.getFirst().id(), "Both are invited for Thursday."))))
                .isEqualTo(InvestigationStatus.CLOSED);
        assertThat(followUp.mine()).isEmpty();
    }

    @Test
    @Tag("SUR-16")
    @Tag("SUR-17")
    void chair_and_dissenter_each_read_their_own_feedback() {
        found(Finding.DISSENT_SUPPORTED);
        story.as(scene, "coordinator");
        var theme = done(themes.add(new AddTheme("Bail ends before the review")));
        done(desk.recordIssues(new RecordIssues(dissent, "The end of bail was not considered.", Set.of(1L, theme))));
        done(desk.recommend(new Recommend(
                dissent,
                "Ask for the end of bail in every report.",
                scene.the("detective").id(),
                clock.today().plusDays(30))));
        done(desk.proposeChange(
                new ProposeChange(dissent, "Add bail to the form.", "Quality Assurance and Evaluation Sub Group")));
        done(desk.sendFeedback(new SendFeedback(dissent, FeedbackReader.CHAIR, "For the chair.", "")));
        assertThat(refused(desk.sendFeedback(
                        new SendFeedback(dissent, FeedbackReader.DISSENTER, "For the dissenter.", " "))))
                .containsExactly("The dissent was supported. Write what happens next, so that the dissenter knows");
        done(desk.sendFeedback(new SendFeedback(
                dissent, FeedbackReader.DISSENTER, "For the dissenter.", "Children’s Service investigates.")));
        assertThat(refused(desk.sendFeedback(new SendFeedback(dissent, FeedbackReader.CHAIR, "Again.", ""))))
                .containsExactly("The feedback to the chair was sent already. It goes out once.");

        story.as(scene, "health visitor");
        var mine = done(myFeedback.open(dissent));
        assertThat(mine.text()).isEqualTo("For the dissenter.");
        assertThat(mine.nextSteps()).isEqualTo("Children’s Service investigates.");
        assertThat(mine.themes()).containsExactly("Threshold for a plan", "Bail ends before the review");
        assertThat(mine.recommendations()).hasSize(1);
        assertThat(told()).contains(NoticeKind.FEEDBACK_SENT);
        assertThat(refused(desk.open(dissent))).hasSize(1);

        story.as(scene, "coordinator");
        var sent = done(desk.open(dissent)).feedback();
        assertThat(sent).extracting(one -> one.readAt() != null).containsExactly(false, true);
        story.as(scene, "chair");
        assertThat(done(myFeedback.open(dissent)).text()).isEqualTo("For the chair.");
    }

    @Test
    @Tag("SUR-16")
    void the_owner_says_what_became_of_a_recommendation() {
        found(Finding.GROUP_DIVIDED);
        story.as(scene, "coordinator");
        done(desk.recommend(new Recommend(
                dissent,
                "Ask for the end of bail in every report.",
                scene.the("detective").id(),
                clock.today().plusDays(30))));
        story.as(scene, "detective");
        var mine = followUp.mine();
        assertThat(mine).extracting(FollowUpLine::kind).containsExactly(FollowUpLine.Kind.RECOMMENDATION);
        done(followUp.answer(
                new AnswerRecommendation(dissent, mine.getFirst().id(), FollowUpStatus.DONE, "The form asks for it.")));
        assertThat(followUp.mine()).isEmpty();
    }

    @Test
    @Tag("SUR-17")
    void nothing_is_investigated_where_the_dissent_was_not_supported() {
        found(Finding.DISSENT_NOT_SUPPORTED);
        story.as(scene, "investigator");
        assertThat(told()).isEmpty();
        assertThat(refused(investigations.open(dissent)))
                .containsExactly("You have no part in this case, so it cannot be shown.");
    }

    @Test
    @Tag("SUR-16")
    void notices_are_counted_until_they_are_read_and_name_no_child() {
        story.as(scene, "health visitor");
        assertThat(notices.unread()).isEqualTo(1);
        var notice = notices.mine().getFirst();
        assertThat(notice.sentence()).contains(dissent).doesNotContain("Juniper", "Alder");
        done(notices.markRead(notice.id()));
        assertThat(notices.unread()).isZero();
        story.as(scene, "chair");
        assertThat(refused(notices.markRead(notice.id()))).hasSize(1);
    }

    private void found(Finding finding) {
        story.as(scene, "coordinator");
        findings.record(scene, dissent, finding);
    }

    private List<NoticeKind> told() {
        return notices.mine().stream().map(NoticeView::kind).toList();
    }

    private List<FollowUpLine.Kind> waiting() {
        return followUp.mine().stream().map(FollowUpLine::kind).toList();
    }
}
