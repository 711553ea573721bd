package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.escalation.boundary.RaisingDesk;
import org.reconvene.people.PersonView;
import org.reconvene.procedure.Ending;
import org.reconvene.time.London;
import org.reconvene.time.boundary.BusinessClock;

/** What is sent at the same instant: the same by one person is one case, and of two decisions one is taken and no text is lost. */
@ExtendWith(ArquillianExtension.class)
class SentTogetherIT {

    private static final int FROM = 15;
    private static final int AT_ONCE = 50;

    @Inject
    Disagreeing story;

    @Inject
    Requesting requesting;

    @Inject
    RaisingDesk raising;

    @Inject
    Newcomers newcomers;

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
    void fifty_times_the_same_disagreement_at_once_is_one() throws Exception {
        var raiser = story.raiser("surrey");
        var visit = in(raiser);
        var form = Visit.form(visit.get("/disagreement/check.xhtml").body(), "sending");
        form.putAll(disagreement(raiser));
        form.put("send", "Send it");
        isOne("disagreement", () -> visit.post("/disagreement/check.xhtml", form));
    }

    @Test
    void fifty_times_the_same_request_at_once_is_one() throws Exception {
        var requester = requesting.requester("sussex");
        var visit = in(requester);
        var form = Visit.form(visit.get("/request/ask.xhtml").body(), "form");
        form.putAll(Map.of(
                "givenName0", "Juniper",
                "familyName0", "Fiftyfold",
                "bornOn0", "1",
                "bornOn0-month", "3",
                "bornOn0-year", "2023",
                "concerns", "She has dropped two centile lines since October.",
                "risk", "Two weeks of holiday begin.",
                "protects", "The grandmother lives close by.",
                "tried", "Three visits.",
                "section47", "An enquiry began."));
        form.put("addressed", Long.toString(requesting.addressed("sussex").id().value()));
        form.put("send", "Send");
        isOne("conference_request", () -> visit.post("/request/ask.xhtml", form));
    }

    @Test
    void of_two_decisions_at_the_same_instant_one_is_taken_and_the_other_stands_beside_it() throws Exception {
        var reference = requesting.asks("hertfordshire", "Together");
        var turn = story.turn(reference);
        var manager = Objects.requireNonNull(turn.person());
        var address = "/request/decide.xhtml?ref=" + reference + "&step="
                + turn.step().key();
        var visits = List.of(in(manager), in(manager));
        var posts = new ArrayList<Callable<HttpResponse<String>>>();
        for (var i = 0; i < 2; i++) {
            var visit = visits.get(i);
            var form = Visit.form(visit.get(address).body(), "step");
            var words = "Reasons of browser number " + i;
            form.replaceAll((name, value) -> name.startsWith("item-") ? words : value);
            form.put("ending", Ending.NOT_CONVENED.name());
            form.put("take", "Send the answer");
            posts.add(() -> visit.post(address, form));
        }
        var answers = together(posts);
        var where = answers.stream().map(SentTogetherIT::location).toList();
        assertThat(where)
                .as(answers.getFirst().statusCode() + " " + answers.getFirst().body())
                .filteredOn(each -> each.contains("answered=true"))
                .hasSize(1);
        assertThat(where)
                .filteredOn(each -> each.contains("/disagreement/meanwhile.xhtml"))
                .hasSize(1);
        var loser = where.get(0).contains("meanwhile") ? 0 : 1;
        var page = visits.get(loser)
                .get(where.get(loser).replaceFirst("^http://[^/]+", ""))
                .body();
        assertThat(page)
                .contains("This was decided while you were writing")
                .contains("Reasons of browser number " + loser + "</textarea>")
                .contains("Reasons of browser number " + (1 - loser) + "</p>");
        story.as(manager);
        assertThat(story.view(reference).turns().stream()
                        .filter(each -> each.step().key().equals(turn.step().key())))
                .hasSize(1);
    }

    private void isOne(String table, Callable<HttpResponse<String>> post) throws Exception {
        var before = rows(table).size();
        var posts = new ArrayList<Callable<HttpResponse<String>>>();
        for (var i = 0; i < AT_ONCE; i++) {
            posts.add(post);
        }
        var answers = together(posts);
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(302);
        assertThat(answers.stream().map(SentTogetherIT::location).distinct())
                .singleElement()
                .satisfies(where -> assertThat(where).contains("sent=true"));
        assertThat(rows(table)).hasSize(before + 1);
    }

    private Set<String> rows(String table) {
        return Objects.requireNonNull(tables.rows().byTable().get(table));
    }

    private static List<HttpResponse<String>> together(List<Callable<HttpResponse<String>>> posts) throws Exception {
        var ready = new CountDownLatch(posts.size());
        var answers = new ArrayList<HttpResponse<String>>();
        try (var threads = Executors.newFixedThreadPool(posts.size())) {
            var all = new ArrayList<Future<HttpResponse<String>>>();
            for (var post : posts) {
                all.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return post.call();
                }));
            }
            for (var each : all) {
                answers.add(each.get());
            }
        }
        return answers;
    }

    private Map<String, String> disagreement(PersonView raiser) {
        story.as(raiser);
        var way = done(raising.options()).procedure().procedure().routes().get(0);
        var heard = clock.now().minus(Duration.ofHours(1)).atZone(London.ZONE);
        var form = new LinkedHashMap<>(Map.of(
                "givenName", "Rowan",
                "familyName", "Fiftyfold",
                "bornOn", "1",
                "bornOn-month", "3",
                "bornOn-year", "2018",
                "decision", "The referral was treated as family support",
                "kind", way.key() + "/" + way.kinds().get(0).key(),
                "counterpart", Long.toString(story.counterpart("surrey").id().value()),
                "imminent", "NO"));
        form.putAll(Map.of(
                "heardAt", Integer.toString(heard.getDayOfMonth()),
                "heardAt-month", Integer.toString(heard.getMonthValue()),
                "heardAt-year", Integer.toString(heard.getYear()),
                "heardAt-time", heard.toLocalTime().withSecond(0).withNano(0).toString(),
                "understanding", "That a conference would frighten the parents away.",
                "reasons", "The third bruise since October.",
                "risk", "Two weeks of holiday begin.",
                "protects", "The grandmother lives close by.",
                "wanted", "A visit before the holiday."));
        return form;
    }

    private Visit in(PersonView person) {
        var visit = new Visit(FROM);
        assertThat(visit.signIn(newcomers.userName(person), "demonstration").statusCode())
                .isEqualTo(302);
        return visit;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(
                SentTogetherIT.class, Disagreeing.class, Requesting.class, Newcomers.class, Tables.class, Visit.class);
    }
}
