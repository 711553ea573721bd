package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.escalation.boundary.RaisingDesk;
import org.reconvene.procedure.boundary.ProcedureDesk;
import org.reconvene.time.Nation;
import org.reconvene.time.boundary.BusinessClock;

/** A disagreement follows the version of its first day to its end, whatever is published meanwhile. */
@ExtendWith(ArquillianExtension.class)
class NewVersionWhileADisagreementRunsIT {

    @Inject
    Scenery scenery;

    @Inject
    Story telling;

    @Inject
    Disagreeing story;

    @Inject
    RaisingDesk raising;

    @Inject
    ProcedureDesk procedures;

    @Inject
    BusinessClock clock;

    @Test
    @Tag("SUR-20")
    void a_version_published_while_a_disagreement_runs_holds_for_the_next_one_alone() {
        var scene = scenery.partnership(Nation.ENGLAND_AND_WALES);
        var before = raise(scene);
        var old = story.turn(before);

        telling.as(scene, "administrator");
        scenery.letIn(scene.the("administrator"));
        var text = done(procedures.discard()).text();
        done(procedures.save(text.replaceFirst("working_days: \\d+", "working_days: 9")
                .replaceFirst(
                        "(?m)^in_force_from: .*$",
                        "in_force_from: " + clock.today().plusDays(1))
                .replaceFirst("(?m)^review_by: .*$", "review_by: none")));
        done(procedures.publish(Scenery.PROOF));
        clock.stopAt(clock.now().plus(Duration.ofDays(2)));

        var after = raise(scene);
        assertThat(story.view(after)
                        .route()
                        .steps()
                        .findFirst()
                        .orElseThrow()
                        .limit()
                        .words())
                .isEqualTo("9 working days");
        telling.as(scene, "teacher");
        assertThat(story.view(before)
                        .route()
                        .steps()
                        .findFirst()
                        .orElseThrow()
                        .limit()
                        .words())
                .isNotEqualTo("9 working days");
        assertThat(story.turn(before).dueAt()).isEqualTo(old.dueAt());
        while (story.view(before).open()) {
            var turn = story.turn(before);
            story.takes(before, turn, Disagreeing.onwards(turn.step()));
            telling.as(scene, "teacher");
        }
        assertThat(story.view(before).turns()).anyMatch(turn -> turn.step().lastWord());
    }

    private String raise(Scene scene) {
        telling.as(scene, "teacher");
        var route = done(raising.options()).procedure().procedure().routes().get(0);
        return done(raising.raise(story.command(
                scene.the("social worker").id(),
                route.key() + "/" + route.kinds().get(0).key(),
                null)));
    }

    @AfterEach
    void the_clock_goes_on() {
        clock.replaceWith(Clock.systemUTC());
    }

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(
                NewVersionWhileADisagreementRunsIT.class, Disagreeing.class, Scenery.class, Scene.class, Story.class);
    }
}
