package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.account.Proof;
import org.reconvene.account.SetUpSecondStep;
import org.reconvene.account.boundary.OwnStepDesk;
import org.reconvene.account.model.Base32;
import org.reconvene.account.model.TimedCode;
import org.reconvene.people.PersonView;
import org.reconvene.time.boundary.BusinessClock;

/** Somebody of Surrey has a code beside the password. */
abstract class WithASecondStep {

    static final int FROM = 15;
    static final String PASSWORD = "four plain quiet words";

    @Inject
    SignedIn signedIn;

    @Inject
    OwnStepDesk own;

    @Inject
    Newcomers newcomers;

    @Inject
    BusinessClock clock;

    PersonView one;
    String key;
    List<String> recovery;

    @BeforeEach
    void somebody_has_a_second_step() {
        clock.stopAt(clock.now());
        one = newcomers.toSurrey(PASSWORD);
        signedIn.is(one.id());
        key = done(own.propose()).key();
        recovery = done(own.setUp(new SetUpSecondStep(key, new Proof(PASSWORD, code()))));
        later();
    }

    @AfterEach
    void time_goes_on() {
        System.clearProperty("reconvene.second.factor");
        clock.replaceWith(Clock.systemUTC());
    }

    Visit in() {
        var visit = new Visit(FROM);
        password(visit);
        code(visit, code());
        assertThat(visit.isIn()).isTrue();
        return visit;
    }

    /** Where the password leads. */
    String password(Visit visit) {
        return visit.signIn(newcomers.userName(one), PASSWORD)
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    /** Where the code leads, or the page that says why not. */
    static String code(Visit visit, String code) {
        var answer = visit.post("/sign-in-code", Map.of("code", code));
        return answer.headers().firstValue("Location").orElse(answer.body());
    }

    String code() {
        return codeOf(key);
    }

    String codeOf(String of) {
        return TimedCode.of(Base32.decode(of), TimedCode.step(clock.ofTheWorld()));
    }

    /** So that the telephone shows another code. */
    void later() {
        clock.stopAt(clock.now().plus(Duration.ofSeconds(30)));
    }
}
