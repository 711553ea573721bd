package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.account.EndSessions;
import org.reconvene.account.Proof;
import org.reconvene.account.SessionView;
import org.reconvene.account.SetUpSecondStep;
import org.reconvene.account.boundary.OwnStepDesk;
import org.reconvene.account.model.Base32;
import org.reconvene.account.model.TimedCode;
import org.reconvene.oversight.BreakGlass;
import org.reconvene.oversight.boundary.GlassDesk;

/** A proof serves for ten minutes of the session in which it was given, and for nothing that asks each time. */
@ExtendWith(ArquillianExtension.class)
class RecentProofIT extends WithAnAdministrator {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    @Inject
    OwnStepDesk ownStep;

    @Inject
    GlassDesk glass;

    @Test
    void one_proof_serves_for_ten_minutes_however_many_acts_are_done_in_them() {
        signedInAnew();
        done(switchOff("teacher", RIGHT));
        done(accounts.giveStartingPassword(scene.the("chair").id(), "test." + userName, NONE));
        later(TEN_MINUTES.minusSeconds(1));
        done(switchOff("detective", NONE));
        later(Duration.ofSeconds(1));
        assertThat(refused(switchOff("health visitor", NONE))).containsExactly(ASKED);
        done(switchOff("health visitor", RIGHT));
        later(TEN_MINUTES.minusSeconds(1));
        done(switchOff("social worker", NONE));
    }

    @Test
    void another_session_of_the_same_person_asks_again() {
        var here = signedInAnew();
        done(switchOff("teacher", RIGHT));
        var elsewhere = signedInAnew();
        assertThat(refused(switchOff("detective", NONE))).containsExactly(ASKED);
        sessions.use(here);
        done(switchOff("detective", NONE));
        sessions.end(here);
        assertThat(refused(switchOff("chair", NONE)))
                .as("the proof ends with its session")
                .containsExactly(ASKED);
        sessions.use(elsewhere);
        assertThat(refused(switchOff("chair", NONE))).containsExactly(ASKED);
    }

    @Test
    void without_a_session_every_act_asks() {
        done(switchOff("teacher", RIGHT));
        assertThat(refused(switchOff("detective", NONE))).containsExactly(ASKED);
    }

    @Test
    void what_concerns_oneself_and_an_emergency_ask_each_time() {
        signedInAnew();
        done(switchOff("teacher", RIGHT));
        var all = new HashSet<>(sessions.mine().stream().map(SessionView::id).toList());
        assertThat(refused(sessions.endSome(new EndSessions(all, NONE)))).contains(ASKED);
        assertThat(refused(glass.breakGlass(
                        new BreakGlass("T1-2026-0001", "The child is here with a burn and nobody answers", NONE))))
                .containsExactly(ASKED);
    }

    @Test
    void wrong_proofs_count_as_wrong_passwords_at_the_sign_in_and_empty_ones_do_not() {
        for (var i = 0; i < 6; i++) {
            refused(switchOff("teacher", NONE));
        }
        for (var i = 0; i < 5; i++) {
            assertThat(refused(switchOff("teacher", WRONG))).containsExactly(ASKED);
        }
        assertThat(refused(switchOff("teacher", RIGHT)))
                .singleElement()
                .asString()
                .contains("Wait a quarter of an hour");
        assertThat(new Visit(16).signIn(userName, RIGHT.password()).statusCode())
                .isEqualTo(429);
        later(Duration.ofMinutes(2));
        done(switchOff("teacher", RIGHT));
    }

    @Test
    void a_second_step_shows_a_code_once_in_ten_minutes_too() {
        var key = done(ownStep.propose()).key();
        done(ownStep.setUp(new SetUpSecondStep(key, new Proof(RIGHT.password(), code(key)))));
        later(Duration.ofSeconds(30));
        signedInAnew();
        assertThat(refused(switchOff("teacher", RIGHT)))
                .singleElement()
                .asString()
                .contains("six digits");
        done(switchOff("teacher", new Proof(RIGHT.password(), code(key))));
        done(switchOff("detective", NONE));
    }

    private String code(String key) {
        return TimedCode.of(Base32.decode(key), TimedCode.step(clock.ofTheWorld()));
    }

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(
                RecentProofIT.class, WithAnAdministrator.class, Scenery.class, Scene.class, Story.class, Visit.class);
    }
}
