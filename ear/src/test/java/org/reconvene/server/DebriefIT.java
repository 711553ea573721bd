package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.learning.AnswerDebrief;
import org.reconvene.learning.DebriefStatus;
import org.reconvene.learning.DebriefToOffer;
import org.reconvene.learning.DebriefView;
import org.reconvene.learning.OfferDebrief;
import org.reconvene.learning.Satisfaction;
import org.reconvene.learning.boundary.DebriefDesk;
import org.reconvene.notification.NoticeKind;
import org.reconvene.notification.boundary.NoticeDesk;
import org.reconvene.people.PersonId;
import org.reconvene.time.boundary.BusinessClock;
import org.reconvene.work.TeamItem;
import org.reconvene.work.WorkItem;
import org.reconvene.work.boundary.TeamDesk;
import org.reconvene.work.boundary.WorkDesk;

/** After a disagreement a debrief is offered, held or declined, between two people and nobody else (SUR-10). */
@ExtendWith(ArquillianExtension.class)
@Tag("SUR-10")
class DebriefIT {

    private static final String MANAGER = "designated safeguarding lead";

    @Inject
    Ended disagreeing;

    @Inject
    DebriefDesk desk;

    @Inject
    WorkDesk work;

    @Inject
    TeamDesk team;

    @Inject
    NoticeDesk notices;

    @Inject
    BusinessClock clock;

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(DebriefIT.class, Ended.class, Story.class);
    }

    @Test
    void the_line_manager_offers_it_and_whoever_raised_it_says_that_it_was_held() {
        var disagreement = disagreeing.ended(null);
        disagreeing.as(MANAGER);
        assertThat(toOffer()).contains(disagreement);
        var debrief = done(desk.offer(new OfferDebrief(disagreement, "Thursday at ten, in my room.")));
        assertThat(toOffer()).doesNotContain(disagreement);

        disagreeing.as("teacher");
        assertThat(told(disagreement)).contains(NoticeKind.DEBRIEF_OFFERED);
        assertThat(work.mine().mine())
                .filteredOn(item -> item.reference().equals(debrief))
                .extracting(WorkItem::address)
                .containsExactly("/disagreement/debrief.xhtml?ref=" + disagreement);
        done(desk.answer(held(debrief, "Writing a referral.")));
        assertThat(work.mine().mine()).noneMatch(item -> item.reference().equals(debrief));

        disagreeing.as(MANAGER);
        assertThat(told(disagreement)).contains(NoticeKind.DEBRIEF_ANSWERED);
        assertThat(done(desk.after(disagreement)).debriefs()).singleElement().satisfies(after -> {
            assertThat(after.status()).isEqualTo(DebriefStatus.HELD);
            assertThat(after.heldOn()).isEqualTo(clock.today());
            assertThat(after.satisfaction()).isEqualTo(Satisfaction.PARTLY);
            assertThat(after.trainingNeeds()).isEqualTo("Writing a referral.");
        });
    }

    @Test
    void the_other_side_sees_nothing_of_it_nor_that_there_was_one() {
        var disagreement = disagreeing.ended(null);
        disagreeing.as(MANAGER);
        var debrief = done(desk.offer(new OfferDebrief(disagreement, "Thursday at ten.")));
        disagreeing.as("social worker");
        seesNothing(disagreement, debrief);
        disagreeing.as("teacher");
        done(desk.answer(held(debrief, "")));
        for (var other : List.of("social worker", "team manager")) {
            disagreeing.as(other);
            refused(desk.after(disagreement));
            refused(desk.offer(new OfferDebrief(disagreement, "With me?")));
        }
        disagreeing.as("social worker");
        seesNothing(disagreement, debrief);
    }

    @Test
    void what_the_manager_hears_the_supporter_and_the_managers_above_do_not() {
        var disagreement = disagreeing.ended(the("education safeguarding adviser"));
        disagreeing.as(MANAGER);
        var debrief = done(desk.offer(new OfferDebrief(disagreement, "Thursday at ten.")));
        assertThat(teamsReferences()).doesNotContain(debrief);
        disagreeing.as("education safeguarding adviser");
        assertThat(done(desk.after(disagreement)).debriefs()).isEmpty();
        done(desk.offer(new OfferDebrief(disagreement, "A call on Friday?")));
        assertThat(done(desk.after(disagreement)).debriefs())
                .extracting(DebriefView::offer)
                .containsExactly("A call on Friday?");
        disagreeing.as("head teacher");
        refused(desk.after(disagreement));
        assertThat(teamsReferences()).doesNotContain(debrief);
    }

    @Test
    void it_can_be_declined_and_offered_again() {
        var disagreement = disagreeing.ended(null);
        disagreeing.as(MANAGER);
        var debrief = done(desk.offer(new OfferDebrief(disagreement, "Thursday at ten.")));
        assertThat(refused(desk.offer(new OfferDebrief(disagreement, "Or Friday?"))))
                .containsExactly("You offered a debrief already. It waits for its answer.");
        assertThat(refused(desk.answer(held(debrief, ""))))
                .anyMatch(words -> words.startsWith("You have no part in this case")
                        || words.startsWith("Your part in this case does not let you"));
        disagreeing.as("teacher");
        assertThat(refused(desk.answer(new AnswerDebrief(debrief, null, null, null, ""))))
                .containsExactly(
                        "Choose whether it was held, or you decline it",
                        "Choose whether you are satisfied with the outcome");
        var declined = new AnswerDebrief(debrief, DebriefStatus.DECLINED, null, Satisfaction.SATISFIED, "");
        done(desk.answer(declined));
        assertThat(refused(desk.answer(declined)))
                .containsExactly("This debrief is answered already. An answer is given once.");
        disagreeing.as(MANAGER);
        done(desk.offer(new OfferDebrief(disagreement, "Whenever you like.")));
        assertThat(done(desk.after(disagreement)).debriefs())
                .extracting(DebriefView::status)
                .containsExactly(DebriefStatus.DECLINED, DebriefStatus.OFFERED);
    }

    @Test
    void it_is_offered_once_the_disagreement_has_ended_and_by_nobody_else() {
        var running = disagreeing.raised(the("education safeguarding adviser"));
        disagreeing.as("education safeguarding adviser");
        assertThat(refused(desk.offer(new OfferDebrief(running, "Thursday?"))))
                .anyMatch(words -> words.startsWith("A debrief is offered once the disagreement has ended"));
        disagreeing.as(MANAGER);
        refused(desk.offer(new OfferDebrief(running, "Thursday?")));
        var disagreement = disagreeing.ended(null);
        for (var other : List.of("teacher", "head teacher", "education safeguarding adviser")) {
            disagreeing.as(other);
            refused(desk.offer(new OfferDebrief(disagreement, "Thursday?")));
        }
    }

    /** Neither on the case's page nor among what waits or was told. */
    private void seesNothing(String disagreement, String debrief) {
        refused(desk.after(disagreement));
        assertThat(done(work.timelineOfDisagreement(disagreement)).toString())
                .doesNotContainIgnoringCase("debrief")
                .doesNotContain(debrief);
        assertThat(work.mine().toString()).doesNotContain(debrief);
        assertThat(told(disagreement)).doesNotContain(NoticeKind.DEBRIEF_OFFERED, NoticeKind.DEBRIEF_ANSWERED);
    }

    private AnswerDebrief held(String debrief, String trainingNeeds) {
        return new AnswerDebrief(debrief, DebriefStatus.HELD, clock.today(), Satisfaction.PARTLY, trainingNeeds);
    }

    private List<String> toOffer() {
        return desk.toOffer().stream().map(DebriefToOffer::disagreement).toList();
    }

    private List<String> teamsReferences() {
        return team.mine().items().stream().map(TeamItem::reference).toList();
    }

    private List<NoticeKind> told(String reference) {
        return notices.mine().stream()
                .filter(notice -> notice.reference().equals(reference))
                .map(notice -> notice.kind())
                .toList();
    }

    private PersonId the(String title) {
        return disagreeing.the(title).id();
    }
}
