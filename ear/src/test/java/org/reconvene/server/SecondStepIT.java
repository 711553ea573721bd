package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.account.EndSessions;
import org.reconvene.account.Proof;
import org.reconvene.account.SetUpSecondStep;
import org.reconvene.account.TakeSecondStepAway;
import org.reconvene.account.boundary.AccountsDesk;
import org.reconvene.account.boundary.OwnStepDesk;
import org.reconvene.account.boundary.SessionsDesk;
import org.reconvene.account.model.Base32;
import org.reconvene.account.model.TimedCode;
import org.reconvene.notification.NoticeKind;
import org.reconvene.notification.boundary.NoticeDesk;
import org.reconvene.people.PersonView;
import org.reconvene.time.boundary.BusinessClock;

/** A code beside the password: set up, asked for, good once, taken away. */
@ExtendWith(ArquillianExtension.class)
class SecondStepIT {

    private static final int FROM = 15;
    private static final String PASSWORD = "four plain quiet words";
    private static final String REASON = "The telephone was lost, and I know their voice";

    @Inject
    SignedIn signedIn;

    @Inject
    OwnStepDesk own;

    @Inject
    AccountsDesk accounts;

    @Inject
    SessionsDesk sessions;

    @Inject
    NoticeDesk notices;

    @Inject
    Newcomers newcomers;

    @Inject
    BusinessClock clock;

    private PersonView one;
    private String key;
    private List<String> recovery;

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

    @Test
    void an_administrator_takes_it_away_with_a_reason_and_their_own_password_and_the_person_is_told() {
        var visit = in();
        var administrator = newcomers.administratorOf(one.partnership());
        signedIn.is(administrator.id());
        assertThat(refused(accounts.takeSecondStepAway(new TakeSecondStepAway(one.id(), "Lost", Proof.of("guessed")))))
                .hasSize(2);
        done(accounts.takeSecondStepAway(new TakeSecondStepAway(one.id(), REASON, Proof.of("demonstration"))));
        assertThat(visit.isIn()).isFalse();
        assertThat(password(new Visit(FROM))).endsWith("/my-work.xhtml");
        signedIn.is(one.id());
        assertThat(notices.mine()).anyMatch(notice -> notice.kind() == NoticeKind.SECOND_STEP_TAKEN);
        assertThat(refused(accounts.takeSecondStepAway(
                        new TakeSecondStepAway(administrator.id(), REASON, Proof.of(PASSWORD)))))
                .as("nobody but an administrator")
                .isNotEmpty();
    }

    @Test
    void a_program_that_sends_imports_shows_the_password_alone() {
        var program = new Visit(FROM);
        var basic = Base64.getEncoder()
                .encodeToString((newcomers.userName(one) + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        var asked = program.send(program.request("/api/imports/cin-census/1/rejected.csv")
                .header("Authorization", "Basic " + basic)
                .GET());
        assertThat(asked.statusCode()).as("known, without the office").isNotEqualTo(401);
    }

    @Test
    void where_it_is_required_nothing_else_opens_before_it_is_set_up() {
        System.setProperty("reconvene.second.factor", "required");
        var other = newcomers.toSurrey(PASSWORD);
        var visit = new Visit(FROM);
        visit.signIn(newcomers.userName(other), PASSWORD);
        assertThat(visit.isIn()).isFalse();
        assertThat(visit.get("/account.xhtml").headers().firstValue("Location").orElse(""))
                .endsWith("/second-step.xhtml");
        var page = visit.get("/second-step.xhtml").body();
        assertThat(page).contains("Here everybody signs in with a second step");
        var shown = page.replaceAll("(?s).*<code id=\"key\">([A-Z2-7 ]+)</code>.*", "$1")
                .replace(" ", "");
        var form = Visit.form(page, "setUpStep");
        form.put("password", PASSWORD);
        form.put("passwordCode", codeOf(shown));
        form.put("setUp", "Set up the second step");
        assertThat(visit.post("/second-step.xhtml", form).body()).contains("Your recovery codes");
        assertThat(visit.isIn()).isTrue();
    }

    private Visit in() {
        var visit = new Visit(FROM);
        password(visit);
        code(visit, code());
        assertThat(visit.isIn()).isTrue();
        return visit;
    }

    /** Where the password leads. */
    private String password(Visit visit) {
        return visit.signIn(newcomers.userName(one), PASSWORD)
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    /** Where the code leads, or the page that says why not. */
    private static String code(Visit visit, String code) {
        var answer = visit.post("/sign-in-code", Map.of("code", code));
        return answer.headers().firstValue("Location").orElse(answer.body());
    }

    private String code() {
        return codeOf(key);
    }

    private String codeOf(String of) {
        return TimedCode.of(Base32.decode(of), TimedCode.step(clock.ofTheWorld()));
    }

    /** So that the telephone shows another code. */
    private void later() {
        clock.stopAt(clock.now().plus(Duration.ofSeconds(30)));
    }

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(SecondStepIT.class, Visit.class, Newcomers.class, Story.class);
    }
}
