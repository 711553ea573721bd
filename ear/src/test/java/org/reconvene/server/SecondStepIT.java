package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.account.EndSessions;
import org.reconvene.account.Proof;
import org.reconvene.account.SetUpSecondStep;
import org.reconvene.account.boundary.SessionsDesk;

/** A code beside the password: set up, asked for, and good once. */
@ExtendWith(ArquillianExtension.class)
class SecondStepIT extends WithASecondStep {

    @Inject
    SessionsDesk sessions;

    @Test
    void the_password_alone_opens_nothing() {
        var visit = new Visit(FROM);
        assertThat(password(visit)).contains("/sign-in-code.xhtml");
        assertThat(visit.isIn()).isFalse();
        var halfWay = visit.cookies().get("RECONVENE");
        assertThat(code(visit, code())).endsWith("/my-work.xhtml");
        assertThat(visit.isIn()).isTrue();
        assertThat(visit.cookies().get("RECONVENE"))
                .as("the session begins with the second step")
                .isNotEqualTo(halfWay);
    }

    @Test
    void a_code_is_good_once() {
        var first = new Visit(FROM);
        password(first);
        var code = code();
        code(first, code);
        assertThat(first.isIn()).isTrue();
        var second = new Visit(FROM);
        password(second);
        assertThat(code(second, code)).contains("does not match, or was used");
        assertThat(second.isIn()).isFalse();
        later();
        code(second, code());
        assertThat(second.isIn()).as("a wrong code does not end the try").isTrue();
    }

    @Test
    void a_recovery_code_is_good_once_and_each_is_another() {
        assertThat(new HashSet<>(recovery)).hasSize(10);
        var first = new Visit(FROM);
        password(first);
        code(first, recovery.get(3).toUpperCase(Locale.ROOT));
        assertThat(first.isIn()).isTrue();
        var second = new Visit(FROM);
        password(second);
        code(second, recovery.get(3));
        assertThat(second.isIn()).isFalse();
        signedIn.is(one.id());
        assertThat(done(own.view()).codesLeft()).isEqualTo(9);
    }

    @Test
    void the_code_comes_within_five_minutes() {
        var visit = new Visit(FROM);
        password(visit);
        clock.stopAt(clock.now().plus(Duration.ofMinutes(5)));
        assertThat(code(visit, code())).contains("within five minutes");
        assertThat(visit.isIn()).isFalse();
        assertThat(code(new Visit(FROM), code())).contains("within five minutes");
    }

    @Test
    void wrong_codes_are_counted_as_wrong_passwords_and_a_right_password_does_not_forgive_them() {
        var visit = new Visit(FROM);
        for (int i = 0; i < 4; i++) {
            password(visit);
            code(visit, "000000");
        }
        password(visit);
        assertThat(code(visit, "000000")).contains("five times or more");
        assertThat(new Visit(FROM).signIn(newcomers.userName(one), PASSWORD).statusCode())
                .isEqualTo(429);
        clock.stopAt(clock.now().plus(Duration.ofMinutes(2)));
        password(visit);
        code(visit, code());
        assertThat(visit.isIn()).isTrue();
    }

    @Test
    void setting_it_up_asks_for_the_password_and_a_right_code() {
        var other = newcomers.toSurrey(PASSWORD);
        signedIn.is(other.id());
        var proposed = done(own.propose());
        assertThat(proposed.key()).hasSize(32);
        assertThat(proposed.address()).startsWith("otpauth://totp/Reconvene:").contains("secret=" + proposed.key());
        var right = codeOf(proposed.key());
        assertThat(refused(own.setUp(new SetUpSecondStep(proposed.key(), new Proof("guessed", right)))))
                .anyMatch(words -> words.contains("password"));
        assertThat(refused(own.setUp(new SetUpSecondStep(proposed.key(), new Proof(PASSWORD, "12345")))))
                .anyMatch(words -> words.contains("six digits"));
        assertThat(done(own.view()).isOn()).isFalse();
    }

    @Test
    void setting_it_up_and_turning_it_off_end_every_other_session_and_ask_for_both() {
        var visit = in();
        signedIn.is(one.id());
        later();
        assertThat(refused(own.turnOff(Proof.of(PASSWORD)))).anyMatch(words -> words.contains("six digits"));
        assertThat(refused(own.turnOff(new Proof("guessed", code())))).isNotEmpty();
        assertThat(visit.isIn()).isTrue();
        done(own.turnOff(new Proof(PASSWORD, code())));
        assertThat(visit.isIn()).isFalse();
        assertThat(password(new Visit(FROM))).endsWith("/my-work.xhtml");
    }

    @Test
    void new_recovery_codes_end_the_old_ones() {
        signedIn.is(one.id());
        var fresh = done(own.makeCodes(new Proof(PASSWORD, code())));
        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(recovery);
        var visit = new Visit(FROM);
        password(visit);
        code(visit, recovery.getFirst());
        assertThat(visit.isIn()).isFalse();
        code(visit, fresh.getFirst());
        assertThat(visit.isIn()).isTrue();
    }

    @Test
    void whatever_asks_again_for_the_password_asks_for_a_code_too() {
        var visit = in();
        later();
        signedIn.is(one.id());
        var all = Set.copyOf(sessions.mine().stream().map(each -> each.id()).toList());
        assertThat(refused(sessions.endSome(new EndSessions(all, Proof.of(PASSWORD)))))
                .anyMatch(words -> words.contains("six digits"));
        assertThat(visit.isIn()).isTrue();
        done(sessions.endSome(new EndSessions(all, new Proof(PASSWORD, code()))));
        assertThat(visit.isIn()).isFalse();
    }

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(
                SecondStepIT.class, WithASecondStep.class, Visit.class, Newcomers.class, Story.class);
    }
}
