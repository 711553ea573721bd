package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.account.Proof;
import org.reconvene.account.TakeSecondStepAway;
import org.reconvene.account.boundary.AccountsDesk;
import org.reconvene.notification.NoticeKind;
import org.reconvene.notification.boundary.NoticeDesk;

/** What an administrator and the operator settle about second steps. */
@ExtendWith(ArquillianExtension.class)
class SecondStepInAPartnershipIT extends WithASecondStep {

    private static final String REASON = "The telephone was lost, and I know their voice";

    @Inject
    AccountsDesk accounts;

    @Inject
    NoticeDesk notices;

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

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(
                SecondStepInAPartnershipIT.class, WithASecondStep.class, Visit.class, Newcomers.class, Story.class);
    }
}
