package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.reconvene.account.SessionView;
import org.reconvene.account.boundary.AccountsDesk;
import org.reconvene.account.boundary.OwnAccountDesk;
import org.reconvene.account.boundary.SessionsDesk;
import org.reconvene.people.PersonView;
import org.reconvene.time.boundary.BusinessClock;

/** How sessions end: by their owner, by an administrator, by a new password, and by themselves. */
@ExtendWith(ArquillianExtension.class)
class SessionsIT {

    private static final int FROM = 12;
    private static final String OWN = "four plain quiet words";
    private static final String OTHER = "five other plain quiet words";

    @Inject
    Scenery scenery;

    @Inject
    SignedIn signedIn;

    @Inject
    AccountsDesk accounts;

    @Inject
    OwnAccountDesk ownAccount;

    @Inject
    SessionsDesk sessions;

    @Inject
    Newcomers newcomers;

    @Inject
    BusinessClock clock;

    @BeforeEach
    void time_stands_still() {
        clock.stopAt(clock.now());
    }

    @AfterEach
    void time_goes_on() {
        clock.replaceWith(Clock.systemUTC());
    }

    @Test
    void whoever_is_switched_off_is_out_within_five_seconds() {
        var one = newcomer();
        var visit = in(one);
        asAdministrator(one);
        var began = System.nanoTime();
        done(accounts.switchOff(one.id(), Proof.of("demonstration")));
        assertThat(visit.isIn()).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
        done(accounts.switchOn(one.id()));
        assertThat(visit.isIn())
                .as("switched on again, the old session stays ended")
                .isFalse();
        assertThat(in(one).isIn()).isTrue();
    }

    @Test
    void a_changed_password_ends_every_other_session() {
        var one = newcomer();
        var here = in(one);
        var elsewhere = in(one);
        var page = here.get("/account.xhtml").body();
        var form = Visit.form(page, "password");
        form.put("current", OWN);
        form.put("wanted", OTHER);
        form.put("again", OTHER);
        form.put("change", "Change it");
        var answer = here.post("/account.xhtml", form);
        assertThat(answer.headers().firstValue("Location").orElse(answer.body()))
                .endsWith("changed=true");
        assertThat(here.isIn()).isTrue();
        assertThat(elsewhere.isIn()).isFalse();
    }

    @Test
    void a_starting_password_ends_every_session_and_opens_only_its_own_page() {
        var one = newcomer();
        var visit = in(one);
        asAdministrator(one);
        var starting = done(accounts.giveStartingPassword(one.id(), "", Proof.of("demonstration")));
        assertThat(visit.isIn()).isFalse();
        var again = new Visit(FROM);
        assertThat(again.signIn(starting.userName(), starting.password()).statusCode())
                .isEqualTo(302);
        assertThat(again.isIn()).isFalse();
        assertThat(again.get("/account.xhtml").body()).contains("Somebody else has seen your starting password");
        var program = new Visit(FROM);
        var asked = program.send(program.request("/api/imports/cin-census/1/rejected.csv")
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString((starting.userName() + ":" + starting.password())
                                                .getBytes(StandardCharsets.UTF_8)))
                .GET());
        assertThat(asked.statusCode()).as("nor does it open what programs ask").isEqualTo(401);
    }

    @Test
    void an_administrator_signs_somebody_out_everywhere() {
        var one = newcomer();
        var visit = in(one);
        asAdministrator(one);
        done(accounts.endSessions(one.id()));
        assertThat(visit.isIn()).isFalse();
        assertThat(in(one).isIn()).isTrue();
        signedIn.is(newcomer().id());
        assertThat(refused(accounts.endSessions(one.id()))).isNotEmpty();
    }

    @Test
    void everybody_sees_where_they_are_signed_in_and_ends_it_with_their_password() {
        var one = newcomer();
        var here = in(one);
        var elsewhere = in(one);
        signedIn.is(one.id());
        var all = sessions.mine().stream().map(SessionView::id).collect(Collectors.toSet());
        assertThat(all).hasSize(2);
        assertThat(refused(sessions.endSome(new EndSessions(all, Proof.of("not the password")))))
                .containsExactly("Enter the password that you signed in with");
        assertThat(refused(sessions.endSome(new EndSessions(Set.of(), Proof.of(OWN)))))
                .isNotEmpty();
        assertThat(here.isIn()).isTrue();
        assertThat(here.get("/account.xhtml").body()).contains("Sign me out of");
        done(sessions.endSome(new EndSessions(all, Proof.of(OWN))));
        assertThat(here.isIn()).isFalse();
        assertThat(elsewhere.isIn()).isFalse();
    }

    @Test
    void somebody_elses_session_is_not_ended() {
        var one = newcomer();
        var other = newcomer();
        var visit = in(one);
        signedIn.is(one.id());
        var theirs = sessions.mine().stream().map(SessionView::id).collect(Collectors.toSet());
        signedIn.is(other.id());
        assertThat(refused(sessions.endSome(new EndSessions(theirs, Proof.of(OWN)))))
                .isNotEmpty();
        assertThat(visit.isIn()).isTrue();
    }

    @Test
    void a_session_ends_half_an_hour_after_it_was_last_used() {
        var visit = in(newcomer());
        clock.stopAt(clock.now().plus(Duration.ofMinutes(29)));
        assertThat(visit.isIn()).isTrue();
        clock.stopAt(clock.now().plus(Duration.ofMinutes(29)));
        assertThat(visit.isIn()).isTrue();
        clock.stopAt(clock.now().plus(Duration.ofMinutes(30)));
        assertThat(visit.isIn()).isFalse();
    }

    @Test
    void a_session_ends_after_twelve_hours_however_it_is_used() {
        var visit = in(newcomer());
        for (var twenties = 1; twenties < 36; twenties++) {
            clock.stopAt(clock.now().plus(Duration.ofMinutes(20)));
            assertThat(visit.isIn()).isTrue();
        }
        clock.stopAt(clock.now().plus(Duration.ofMinutes(20)));
        assertThat(visit.isIn()).isFalse();
    }

    @Test
    void signing_out_ends_the_session_and_clears_what_the_browser_kept() {
        var visit = in(newcomer());
        var cookie = visit.cookies().get("RECONVENE");
        var answer = visit.post("/sign-out", Map.of());
        assertThat(answer.headers().firstValue("Clear-Site-Data")).hasValue("\"cache\", \"storage\"");
        visit.cookies().put("RECONVENE", cookie);
        assertThat(visit.isIn()).isFalse();
    }

    @Test
    void a_hundred_wrong_tries_from_one_address_slow_it_for_everybody_there_and_nobody_elsewhere() {
        var address = 13;
        for (var i = 0; i < 100; i++) {
            new Visit(address).signIn("nobody." + i, "not the password");
        }
        var one = newcomer();
        var slowed = new Visit(address).signIn(newcomers.userName(one), OWN);
        assertThat(slowed.statusCode()).isEqualTo(429);
        assertThat(slowed.body()).contains("Too many tries from your network");
        assertThat(new Visit(FROM).signIn(newcomers.userName(one), OWN).statusCode())
                .isEqualTo(302);
    }

    @Test
    void known_and_unknown_names_are_answered_alike() {
        var address = 14;
        var known = newcomers.userName(newcomer());
        for (var i = 1; i <= 6; i++) {
            var one = new Visit(address).signIn(known, "not the password");
            var none = new Visit(address).signIn("nobody.at.all", "not the password");
            assertThat(none.statusCode()).isEqualTo(one.statusCode());
            assertThat(withoutWhatWasTyped(none.body(), "nobody.at.all"))
                    .isEqualTo(withoutWhatWasTyped(one.body(), known));
        }
    }

    private static String withoutWhatWasTyped(String page, String typed) {
        return page.replace(typed, "")
                .replaceAll("(?s)<script.*?</script>", "")
                .replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("value=\"-?[0-9]+:-?[0-9]+\"", "");
    }

    private PersonView newcomer() {
        return newcomers.toSurrey(OWN);
    }

    private Visit in(PersonView person) {
        var visit = new Visit(FROM);
        assertThat(visit.signIn(newcomers.userName(person), OWN).statusCode()).isEqualTo(302);
        assertThat(visit.isIn()).isTrue();
        return visit;
    }

    private void asAdministrator(PersonView of) {
        signedIn.is(newcomers.administratorOf(of.partnership()).id());
    }

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(SessionsIT.class, Visit.class, Newcomers.class, Story.class);
    }
}
