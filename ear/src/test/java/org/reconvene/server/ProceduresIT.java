package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.procedure.FollowedSteps;
import org.reconvene.procedure.boundary.ProcedureDesk;
import org.reconvene.procedure.boundary.Procedures;
import org.reconvene.procedure.boundary.StepLimits;
import org.reconvene.time.London;
import org.reconvene.time.Nation;
import org.reconvene.time.boundary.BusinessClock;

/** Procedures are published from their files, and an administrator drafts and publishes the next version. */
@ExtendWith(ArquillianExtension.class)
class ProceduresIT {

    @Inject
    Scenery scenery;

    @Inject
    Story story;

    @Inject
    Procedures procedures;

    @Inject
    StepLimits stepLimits;

    @Inject
    ProcedureDesk desk;

    @Inject
    BusinessClock clock;

    Scene scene;

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(ProceduresIT.class, Scenery.class, Scene.class, Story.class);
    }

    @BeforeEach
    void a_partnership() {
        scene = scenery.partnership(Nation.ENGLAND_AND_WALES);
        story.as(scene, "administrator");
        scenery.letIn(scene.the("administrator"));
    }

    @Test
    void all_five_procedures_are_published_from_their_files() {
        assertThat(procedures.inForceOn(clock.today()))
                .extracting(version -> version.procedure().key())
                .contains("scottish-borders", "sussex", "northern-ireland", "surrey", "hertfordshire");
    }

    @Test
    void a_draft_is_kept_with_its_mistakes() {
        var text = ours(5).replace("working_days: 20", "working_days: twenty");
        var draft = done(desk.save(text));
        assertThat(draft.mistakes()).singleElement().satisfies(mistake -> {
            assertThat(mistake.field()).endsWith("steps[investigate].limit.working_days");
            assertThat(mistake.remedy()).startsWith("write a whole number");
        });
        assertThat(done(desk.draft()).text()).isEqualTo(text);
        assertThat(refused(desk.publish(Scenery.PROOF))).isNotEmpty();
    }

    @Test
    @Tag("SUR-20")
    void a_version_published_while_a_case_runs_leaves_the_case_where_it_is() {
        done(desk.save(ours(5)));
        done(desk.publish(Scenery.PROOF));
        var began = clock.now();
        var dissent = story.challengedDissent(scene, "C1");

        story.as(scene, "administrator");
        done(desk.save(ours(3).replaceFirst(
                        "(?m)^in_force_from: .*$",
                        "in_force_from: " + clock.today().plusDays(2))));
        assertThat(done(desk.publish(Scenery.PROOF))).isEqualTo(2);

        assertThat(limit(began)).isEqualTo("5 working days");
        assertThat(stepLimits
                        .limit(
                                scene.partnership(),
                                FollowedSteps.REVIEW,
                                London.at(clock.today().plusDays(2), LocalTime.NOON))
                        .words())
                .isEqualTo("3 working days");
        assertThat(dissent).isNotEmpty();
    }

    @Test
    void what_a_draft_would_have_meant_is_counted_from_the_last_years_limits() {
        story.challengedDissent(scene, "C1");
        story.as(scene, "administrator");
        var draft = done(desk.save(ours(3)));
        assertThat(draft.effects())
                .filteredOn(effect -> effect.limit().equals("3 working days"))
                .singleElement()
                .satisfies(effect -> {
                    assertThat(effect.runs()).isEqualTo(1);
                    assertThat(effect.earlier()).isEqualTo(1);
                });
    }

    @Test
    void a_draft_that_begins_today_is_not_published() {
        done(desk.save(ours(5).replaceFirst("(?m)^in_force_from: .*$", "in_force_from: " + clock.today())));
        assertThat(refused(desk.publish(Scenery.PROOF))).anyMatch(words -> words.contains("or a later day"));
    }

    @Test
    void a_draft_can_be_thrown_away() {
        done(desk.save("nothing yet"));
        assertThat(done(desk.discard()).text())
                .contains("procedure: " + scene.partnership().slug());
        assertThat(done(desk.draft()).drafted()).isFalse();
    }

    @Test
    void nobody_but_an_administrator_drafts() {
        story.as(scene, "chair");
        assertThat(refused(desk.draft())).isNotEmpty();
        assertThat(refused(desk.save("x"))).isNotEmpty();
        assertThat(refused(desk.publish(Scenery.PROOF))).isNotEmpty();
        assertThat(refused(desk.discard())).isNotEmpty();
    }

    private String limit(Instant began) {
        return stepLimits
                .limit(scene.partnership(), FollowedSteps.REVIEW, began)
                .words();
    }

    /** The text with which a partnership without a procedure begins, in force from tomorrow, with that limit for the review. */
    private String ours(int reviewDays) {
        var text = done(desk.discard()).text();
        var review = text.indexOf("- key: review\n", text.indexOf("- key: conference-dissent"));
        return (text.substring(0, review)
                        + text.substring(review).replaceFirst("working_days: 5", "working_days: " + reviewDays))
                .replaceFirst(
                        "(?m)^in_force_from: .*$",
                        "in_force_from: " + clock.today().plusDays(1))
                .replaceFirst("(?m)^review_by: .*$", "review_by: none");
    }
}
