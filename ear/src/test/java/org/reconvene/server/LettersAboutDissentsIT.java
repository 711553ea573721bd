package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Objects;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.conference.SetDate;
import org.reconvene.conference.boundary.ChairsDesk;
import org.reconvene.conference.boundary.ConferenceLetters;
import org.reconvene.dissent.DecideReview;
import org.reconvene.dissent.ReviewDecision;
import org.reconvene.dissent.boundary.DissentDesk;
import org.reconvene.dissent.boundary.ReviewLetters;
import org.reconvene.dissent.boundary.SeniorManagersDesk;
import org.reconvene.dissentsgroup.Finding;
import org.reconvene.learning.FeedbackReader;
import org.reconvene.learning.Recommend;
import org.reconvene.learning.SendFeedback;
import org.reconvene.learning.boundary.FeedbackLetters;
import org.reconvene.learning.boundary.LearningDesk;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.record.EntryView;
import org.reconvene.reports.Letter;
import org.reconvene.time.boundary.BusinessClock;
import org.reconvene.work.boundary.WorkDesk;

/** Who gets a letter about a dissent, what it says, and that its printing is recorded (SUS-14, SUR-16). */
@ExtendWith(ArquillianExtension.class)
class LettersAboutDissentsIT extends OnAChallengedDissent {

    private static final String REASONS = "The end of bail was not considered.";
    private static final String NO_PART = "You have no part in this case, so it cannot be shown.";

    @Inject
    MadeFinding findings;

    @Inject
    SeniorManagersDesk reviewing;

    @Inject
    DissentDesk dissents;

    @Inject
    ReviewLetters letters;

    @Inject
    ConferenceLetters invitations;

    @Inject
    ChairsDesk chairing;

    @Inject
    LearningDesk learning;

    @Inject
    FeedbackLetters feedback;

    @Inject
    WorkDesk work;

    @Inject
    BusinessClock clock;

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(
                LettersAboutDissentsIT.class,
                OnAChallengedDissent.class,
                Scenery.class,
                Scene.class,
                Story.class,
                MadeFinding.class);
    }

    @Test
    @Tag("SUS-14")
    void dissenter_and_chair_get_the_decision_with_its_reasons_each_in_a_letter_of_their_own() {
        decided(ReviewDecision.CHAIR_DECISION_STANDS);
        story.as(scene, "health visitor");
        var toTheDissenter = letter(null);
        assertThat(toTheDissenter.subject()).hasToString("The chair’s decision stands");
        assertThat(toTheDissenter.to()).startsWith(scene.the("health visitor").name());
        assertThat(toTheDissenter.closing().name())
                .isEqualTo(scene.the("senior manager").name());
        assertThat(toTheDissenter.toString())
                .contains(REASONS, "You dissented", "Juniper", conference)
                .doesNotContain("Talked by telephone");
        assertThat(refused(letters.print(dissent, scene.the("chair").id())))
                .containsExactly(
                        "The letters are written to the dissenter and to the chair. You can print those to you");
        story.as(scene, "chair");
        assertThat(letter(null).toString()).contains(REASONS, "dissented from your decision");
    }

    @Test
    @Tag("SUS-14")
    void whoever_decided_prints_the_letter_to_each_of_the_two() {
        decided(ReviewDecision.RECONVENE_REQUIRED);
        assertThat(done(dissents.open(dissent)).lettersTo())
                .extracting(PersonView::id)
                .containsExactly(
                        scene.the("health visitor").id(), scene.the("chair").id());
        for (var part : new String[] {"health visitor", "chair"}) {
            var letter = letter(scene.the(part).id());
            assertThat(letter.to()).startsWith(scene.the(part).name());
            assertThat(letter.subject()).hasToString("The conference must be reconvened");
            assertThat(letter.toString()).contains("Not arranged yet", reconvened());
        }
        story.as(scene, "health visitor");
        assertThat(work(dissent))
                .contains(
                        "Test senior manager printed a letter to Test health visitor: The conference must be reconvened");
    }

    @Test
    @Tag("SUS-14")
    void nobody_else_gets_the_letter_whatever_part_they_have() {
        decided(ReviewDecision.CHAIR_DECISION_STANDS);
        for (var part : new String[] {"coordinator", "social worker", "police member", "other chair"}) {
            story.as(scene, part);
            refused(letters.print(dissent, null));
            refused(letters.print(dissent, scene.the("health visitor").id()));
        }
        story.as(scene, "other chair");
        assertThat(refused(letters.print(dissent, null))).containsExactly(NO_PART);
    }

    @Test
    @Tag("SUS-14")
    void there_is_no_letter_before_the_review_is_decided() {
        story.as(scene, "health visitor");
        assertThat(done(dissents.open(dissent)).lettersTo()).isEmpty();
        assertThat(refused(letters.print(dissent, null)))
                .containsExactly("There is no such letter yet. It is written when the review is decided");
        assertThat(work(dissent)).doesNotContain("printed a letter");
    }

    @Test
    @Tag("SUS-14")
    void everybody_who_was_invited_is_told_that_the_conference_meets_again_and_nothing_of_the_dissent() {
        decided(ReviewDecision.RECONVENE_REQUIRED);
        var again = reconvened();
        story.as(scene, "detective");
        var before = done(invitations.print(again, null)).letter();
        assertThat(before.to()).startsWith(scene.the("detective").name());
        assertThat(before.toString())
                .contains("Juniper", "Not arranged yet", "You are invited")
                .doesNotContainIgnoringCase("dissent")
                .doesNotContain(REASONS, dissent);
        assertThat(refused(invitations.print(again, scene.the("teacher").id())))
                .containsExactly("The letters are written to those who are invited. You can print the one to you");

        story.as(scene, "chair");
        done(chairing.setDate(new SetDate(again, clock.now().plus(Duration.ofDays(5)), "Civic Office, room 7")));
        assertThat(done(invitations.print(again, scene.the("teacher").id()))
                        .letter()
                        .toString())
                .contains("Civic Office, room 7")
                .doesNotContain("Not arranged yet");
        story.as(scene, "other chair");
        assertThat(refused(invitations.print(again, null))).containsExactly(NO_PART);
    }

    @Test
    @Tag("SUS-14")
    void a_conference_that_is_not_held_again_has_no_such_letter() {
        story.as(scene, "chair");
        assertThat(refused(invitations.print(conference, scene.the("teacher").id())))
                .containsExactly("There is no such letter. It is written where a conference meets again");
    }

    @Test
    @Tag("SUR-16")
    @Tag("SUR-17")
    void each_reader_prints_their_own_feedback_and_nobody_the_others() {
        feedbackIsSent();
        story.as(scene, "health visitor");
        var mine = done(feedback.print(dissent));
        assertThat(mine.name()).isEqualTo(dissent + "-feedback-dissenter.pdf");
        assertThat(mine.letter().toString())
                .contains(
                        "For the dissenter.",
                        "Children’s Service investigates.",
                        "Ask for the end of bail in every report.")
                .doesNotContain("For the chair.", "Juniper");
        story.as(scene, "chair");
        assertThat(done(feedback.print(dissent)).letter().toString())
                .contains("For the chair.")
                .doesNotContain("For the dissenter.", "Children’s Service investigates.");
        for (var part : new String[] {"coordinator", "police member", "social worker", "other chair"}) {
            story.as(scene, part);
            refused(feedback.print(dissent));
        }
        story.as(scene, "senior manager");
        assertThat(refused(feedback.print(dissent)))
                .containsExactly("The Dissents Group has not sent you feedback about this dissent.");
    }

    @Test
    @Tag("SUR-16")
    void feedback_that_was_printed_was_read_and_that_is_recorded() {
        feedbackIsSent();
        story.as(scene, "health visitor");
        done(feedback.print(dissent));
        assertThat(work(dissent)).contains("printed the Group’s feedback to the dissenter as a letter");
        story.as(scene, "coordinator");
        assertThat(done(learning.open(dissent)).feedback())
                .extracting(sent -> sent.readAt() != null)
                .containsExactly(false, true);
    }

    private void decided(ReviewDecision decision) {
        story.as(scene, "senior manager");
        done(reviewing.recordLiaison(dissent, "Talked by telephone at 11:30."));
        done(reviewing.decide(new DecideReview(
                dissent, decision, REASONS, done(reviewing.open(dissent)).version())));
    }

    private String reconvened() {
        story.as(scene, "senior manager");
        return Objects.requireNonNull(done(reviewing.open(dissent)).reconvened());
    }

    private void feedbackIsSent() {
        story.as(scene, "coordinator");
        findings.record(scene, dissent, Finding.DISSENT_SUPPORTED);
        done(learning.recommend(new Recommend(
                dissent,
                "Ask for the end of bail in every report.",
                scene.the("detective").id(),
                clock.today().plusDays(30))));
        done(learning.sendFeedback(new SendFeedback(dissent, FeedbackReader.CHAIR, "For the chair.", "")));
        done(learning.sendFeedback(new SendFeedback(
                dissent, FeedbackReader.DISSENTER, "For the dissenter.", "Children’s Service investigates.")));
    }

    private Letter letter(@Nullable PersonId to) {
        return done(letters.print(dissent, to)).letter();
    }

    private String work(String reference) {
        return done(work.timeline(reference)).done().stream()
                .map(EntryView::summary)
                .reduce("", (all, one) -> all + "\n" + one);
    }
}
