package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.time.boundary.BusinessClock;

/** What every page, servlet and resource answers to whoever knocks, signed in or not. */
@ExtendWith(ArquillianExtension.class)
class TheDoorIT {

    private static final int FROM = 11;

    @Inject
    Tables tables;

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
    void every_answer_to_a_stranger_keeps_browsers_in_bounds() {
        var stranger = new Visit(FROM);
        for (var each : Addresses.all()) {
            keepsBrowsersInBounds(each.path(), stranger.get(filled(each.path())));
        }
    }

    @Test
    void every_answer_to_somebody_signed_in_keeps_browsers_in_bounds_and_out_of_caches() {
        var chair = signedIn("hannah.kestrel");
        for (var each : Addresses.all()) {
            var answer = chair.get(filled(each.path()));
            keepsBrowsersInBounds(each.path(), answer);
            if (!each.path().startsWith("/api/calendars") && !each.path().startsWith("/api/procedures")) {
                assertThat(header(answer, "Cache-Control")).as(each.path()).contains("no-store");
            }
        }
    }

    @Test
    void nothing_but_the_open_pages_is_shown_to_a_stranger() {
        var stranger = new Visit(FROM);
        var shown = Addresses.all().stream()
                .map(Addresses.Known::path)
                .filter(path -> stranger.get(filled(path)).statusCode() == 200)
                .toList();
        assertThat(shown)
                .containsExactlyInAnyOrder(
                        "/accessibility.xhtml",
                        "/api/procedures",
                        "/api/procedures/schema",
                        "/api/procedures/{key}",
                        "/help.xhtml",
                        "/privacy.xhtml",
                        "/problem/fault.xhtml",
                        "/problem/not-found.xhtml",
                        "/problem/not-shown.xhtml",
                        "/procedures/list.xhtml",
                        "/setup.xhtml",
                        "/sign-in-code.xhtml",
                        "/sign-in.xhtml");
    }

    @Test
    void reading_changes_nothing() {
        var chair = signedIn("hannah.kestrel");
        var before = tables.rows();
        for (var each : Addresses.all()) {
            chair.get(filled(each.path()));
        }
        assertThat(before.changes(tables.rows())).isEmpty();
    }

    @Test
    void the_cookie_is_for_the_server_alone_and_another_after_signing_in() {
        var visit = new Visit(FROM);
        visit.get("/sign-in.xhtml");
        visit.cookies().put("RECONVENE", "planted");
        var answer = visit.signIn("hannah.kestrel", "demonstration");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie)
                        .startsWith("RECONVENE=")
                        .doesNotContain("planted")
                        .containsIgnoringCase("HttpOnly")
                        .containsIgnoringCase("SameSite=Lax")
                        .containsIgnoringCase("path=/"));
        var first = visit.cookies().get("RECONVENE");
        visit.signIn("leila.goldcrest", "demonstration");
        var second = visit.cookies().get("RECONVENE");
        assertThat(second).isNotEqualTo(first);
        visit.cookies().put("RECONVENE", first);
        assertThat(visit.isIn()).as("the session before ended").isFalse();
    }

    @Test
    void what_no_page_of_ours_sent_is_not_read_and_it_says_so() {
        var chair = signedIn("hannah.kestrel");
        var answer = chair.post("/account.xhtml", Map.of("told", "told", "byMail", "on", "choose", "choose"));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).endsWith("/account.xhtml?expired=true");
        assertThat(chair.get("/account.xhtml?expired=true").body()).contains("It was not sent");
        var guessed = chair.post(
                "/account.xhtml", Map.of("told", "told", "choose", "choose", "jakarta.faces.ViewState", "1:2"));
        assertThat(header(guessed, "Location")).endsWith("/account.xhtml?expired=true");
    }

    @Test
    void what_another_site_wrote_is_refused() {
        var chair = signedIn("hannah.kestrel");
        for (var path : List.of("/account.xhtml", "/sign-out", "/draft", "/api/imports/cin-census")) {
            var answer = chair.send(chair.request(path)
                    .header("Sec-Fetch-Site", "cross-site")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("a=b")));
            assertThat(answer.statusCode()).as(path).isIn(401, 403);
        }
        assertThat(chair.isIn()).isTrue();
    }

    @Test
    void methods_that_nothing_needs_are_not_taken() {
        var chair = signedIn("hannah.kestrel");
        for (var method : List.of("PUT", "DELETE", "PATCH", "TRACK", "PROPFIND")) {
            var answer =
                    chair.send(chair.request("/my-work.xhtml").method(method, HttpRequest.BodyPublishers.noBody()));
            assertThat(answer.statusCode()).as(method).isEqualTo(405);
        }
    }

    @Test
    void a_number_that_is_none_opens_no_page() {
        var chair = signedIn("hannah.kestrel");
        assertThat(chair.get("/people/edit.xhtml?id=none").statusCode()).isEqualTo(403);
        assertThat(chair.get("/imports/preview.xhtml?import=none").statusCode()).isEqualTo(403);
    }

    @Test
    void programs_are_told_in_problem_details() {
        var stranger = new Visit(FROM);
        for (var path : List.of("/api/nothing", "/api/imports/cin-census", "/api/calendars/narnia/holidays")) {
            var answer = stranger.get(path);
            assertThat(answer.statusCode()).as(path).isBetween(400, 499);
            assertThat(header(answer, "Content-Type")).as(path).startsWith("application/problem+json");
        }
        var malformed = stranger.send(stranger.request("/api/imports/cin-census")
                .header("Authorization", "Basic ***")
                .GET());
        assertThat(malformed.statusCode()).isEqualTo(401);
        assertThat(header(malformed, "WWW-Authenticate")).startsWith("Basic");
    }

    private static Visit signedIn(String userName) {
        var visit = new Visit(FROM);
        assertThat(visit.signIn(userName, "demonstration").statusCode()).isEqualTo(302);
        return visit;
    }

    private static void keepsBrowsersInBounds(String path, HttpResponse<String> answer) {
        var policies = answer.headers().allValues("Content-Security-Policy");
        assertThat(policies)
                .as(path)
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .as(path)
                        .contains("frame-ancestors 'none'", "base-uri 'none'", "default-src '")
                        .doesNotContain("unsafe-inline", "unsafe-eval", "*", "http:", "https:"));
        assertThat(header(answer, "X-Content-Type-Options")).as(path).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).as(path).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).as(path).isEqualTo("same-origin");
        assertThat(header(answer, "Access-Control-Allow-Origin")).as(path).isEmpty();
        assertThat(header(answer, "Server") + header(answer, "X-Powered-By"))
                .as(path)
                .isEmpty();
        assertThat(answer.statusCode()).as(path).isLessThan(500);
    }

    private static String filled(String path) {
        return path.replace("{nation}", "england-and-wales")
                .replace("{key}", "surrey")
                .replace("{import}", "1");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(TheDoorIT.class, Visit.class, Addresses.class, Tables.class);
    }
}
