package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.access.Outcome;
import org.reconvene.conference.ConferenceKind;
import org.reconvene.conference.boundary.ConferencesOfMine;
import org.reconvene.dissent.DecideReview;
import org.reconvene.dissent.QueuePage;
import org.reconvene.dissent.ReviewDecision;
import org.reconvene.dissent.ReviewView;
import org.reconvene.dissent.Wish;
import org.reconvene.dissent.boundary.RecordingDesk;
import org.reconvene.dissent.boundary.SeniorManagersDesk;

/** What the senior child protection manager does with a challenged decision (SUS-13, SUS-14). */
@ExtendWith(ArquillianExtension.class)
class ReviewOfTheChairsDecisionIT extends OnAChallengedDissent {

    @Inject
    SeniorManagersDesk desk;

    @Inject
    RecordingDesk recordingDesk;

    @Inject
    ConferencesOfMine conferences;

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(
                ReviewOfTheChairsDecisionIT.class, OnAChallengedDissent.class, Scenery.class, Scene.class, Story.class);
    }

    @Test
    @Tag("SUS-13")
    void a_challenged_dissent_waits_in_the_senior_managers_queue() {
        story.as(scene, "senior manager");
        QueuePage queue = desk.queue(null);
        assertThat(queue.waiting()).isEqualTo(1);
        assertThat(queue.lines()).extracting(line -> line.reference()).containsExactly(dissent);
    }

    @Test
    @Tag("SUS-14")
    void no_decision_is_possible_before_the_talk_with_the_chair_is_recorded() {
        story.as(scene, "senior manager");
        assertThat(refused(decide(ReviewDecision.CHAIR_DECISION_STANDS)))
                .anyMatch(words -> words.startsWith("Record your talk with the chair first"));
    }

    @Test
    @Tag("SUS-14")
    void the_chairs_decision_can_stand_and_no_conference_is_made() {
        story.as(scene, "senior manager");
        done(desk.recordLiaison(dissent, "Talked by telephone at 11:30."));
        done(decide(ReviewDecision.CHAIR_DECISION_STANDS));
        var review = done(desk.open(dissent));
        assertThat(review.decision()).isEqualTo(ReviewDecision.CHAIR_DECISION_STANDS);
        assertThat(review.reconvened()).isNull();
        assertThat(desk.queue(null).waiting()).isZero();
    }

    @Test
    @Tag("SUS-14")
    void a_conference_that_must_be_reconvened_is_made_and_linked_with_its_limit() {
        story.as(scene, "senior manager");
        done(desk.recordLiaison(dissent, "Talked by telephone at 11:30."));
        done(decide(ReviewDecision.RECONVENE_REQUIRED));
        var reconvened = done(desk.open(dissent)).reconvened();
        assertThat(reconvened).isNotNull();
        story.as(scene, "chair");
        var view = done(conferences.open(String.valueOf(reconvened)));
        assertThat(view.kind()).isEqualTo(ConferenceKind.RECONVENED);
        assertThat(view.reconvenedFrom()).isEqualTo(conference);
        assertThat(view.holdBy()).isNotNull();
        assertThat(view.children()).hasSize(1);
        assertThat(view.participants()).hasSize(4);
    }

    @Test
    @Tag("SUS-14")
    void whoever_chaired_or_dissented_cannot_decide() {
        story.as(scene, "chair");
        assertThat(refused(decide(ReviewDecision.CHAIR_DECISION_STANDS)))
                .containsExactly("You chaired this conference, so you may not decide the review."
                        + " Somebody else does that here.");
        story.as(scene, "health visitor");
        assertThat(refused(decide(ReviewDecision.CHAIR_DECISION_STANDS)))
                .containsExactly("This is your own dissent, so you may not decide the review."
                        + " Somebody else does that here.");
    }

    @Test
    @Tag("SUS-14")
    void somebody_without_a_part_does_not_see_the_review() {
        story.as(scene, "other chair");
        assertThat(refused(desk.open(dissent)))
                .containsExactly("You have no part in this case, so it cannot be shown.");
    }

    @Test
    @Tag("SUS-14")
    void a_decided_review_is_not_decided_again() {
        story.as(scene, "senior manager");
        done(desk.recordLiaison(dissent, "Talked by telephone at 11:30."));
        done(decide(ReviewDecision.CHAIR_DECISION_STANDS));
        assertThat(refused(decide(ReviewDecision.RECONVENE_REQUIRED)))
                .contains("This review is decided already, so it can no longer be changed.");
    }

    @Test
    @Tag("SUS-12")
    void a_dissent_that_is_only_noted_opens_no_review() {
        var child = story.child(scene, "C2", "Hazel");
        var other = story.conferenceWithoutAPlan(scene, child);
        var noted = done(recordingDesk.record(
                story.dissentOfTheHealthVisitor(scene, other, child, Wish.NOTED, "Their manager raises it tomorrow.")));
        assertThat(refused(desk.open(noted))).containsExactly("This dissent was noted, so there is no review of it.");
    }

    private Outcome<String> decide(ReviewDecision decision) {
        return desk.decide(new DecideReview(dissent, decision, "The end of bail was not considered.", version()));
    }

    private long version() {
        var before = desk.open(dissent);
        return before instanceof Outcome.Done<ReviewView> open ? open.value().version() : 0;
    }
}
