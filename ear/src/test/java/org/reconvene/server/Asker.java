package org.reconvene.server;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Somebody who asks for one thing after the other and counts what they were given, by the entries that it has to leave. */
final class Asker {

    /** A disagreement, and the word that stands in it alone. */
    record Case(String reference, String token) {}

    private static final Pattern PAPER = Pattern.compile("href=\"(/paper\\?[^\"]+)\"");

    private final String name;
    private final AskingSide side;
    private final List<Case> cases;
    private final Visit visit;
    private final Random random;
    private final Map<String, String> papers = new LinkedHashMap<>();

    /** What one answer of a kind leaves in the record when nothing fails. */
    private final Map<String, Map<String, Long>> leaves = new LinkedHashMap<>();

    private final Map<String, Long> given = new LinkedHashMap<>();
    private final List<String> leaked = new ArrayList<>();
    private int failed;
    private int sent;

    Asker(String name, int from, List<Case> cases, AskingSide side) {
        this.name = name;
        this.side = side;
        this.cases = cases;
        random = new Random(from);
        visit = new Visit(from);
        if (visit.signIn(name, "demonstration").statusCode() != 302) {
            throw new IllegalStateException(name + " cannot sign in");
        }
    }

    /** Asks for each kind of thing once while nothing fails, and looks at what that left. */
    void learnsWhatIsRecorded(AllColumns columns) {
        if (side == AskingSide.PARTY) {
            for (var one : cases) {
                var link = PAPER.matcher(visit.get("/disagreement/view.xhtml?ref=" + one.reference())
                        .body());
                if (!link.find()) {
                    throw new IllegalStateException("no document is shown in " + one.reference());
                }
                papers.put(one.reference(), link.group(1).replace("&amp;", "&"));
            }
        }
        for (var kind : side.asks().stream().distinct().toList()) {
            learn(kind, columns);
        }
    }

    private void learn(String kind, AllColumns columns) {
        var before = recorded(columns);
        given.clear();
        ask(kind, cases.getFirst());
        var left = recorded(columns);
        before.forEach((act, count) -> left.merge(act, -count, Long::sum));
        left.values().removeIf(count -> count == 0);
        // A form is asked for before it is sent: what that left was learned before.
        released().forEach((act, count) -> left.merge(act, -count, Long::sum));
        left.values().removeIf(count -> count == 0);
        if (!given.containsKey(kind) || (left.isEmpty() && !kind.endsWith(" page"))) {
            throw new IllegalStateException(name + " asks for " + kind + ", which gave " + given + " and left " + left);
        }
        leaves.put(kind, left);
    }

    /** Asks for its share of so many requests; for more, up to ten times as many, until a fault met one. */
    void ask(int requestsOfAll) {
        var requests = requestsOfAll * side.share() / 100;
        given.clear();
        failed = 0;
        sent = 0;
        var asks = side.asks();
        while (sent < requests || (failed == 0 && sent < 10 * requests)) {
            var kind = asks.get(random.nextInt(asks.size()));
            // A family is spoken to, and a bundle taken, now and then.
            if (!isRare(kind) || random.nextInt(8) == 0) {
                ask(kind, cases.get(random.nextInt(cases.size())));
            }
        }
    }

    /** Each kind once more, which nothing disturbs now. */
    void isServedAgain() {
        for (var kind : side.asks().stream().distinct().toList()) {
            failed = 0;
            ask(kind, cases.getFirst());
            if (failed > 0) {
                throw new IllegalStateException(
                        name + " is not served with " + kind + " although nothing fails any more");
            }
        }
    }

    /** How many entries all that was given has to have left, by act and outcome. */
    Map<String, Long> released() {
        var entries = new TreeMap<String, Long>();
        given.forEach((kind, times) -> leaves.getOrDefault(kind, Map.of())
                .forEach((act, count) -> entries.merge(act, count * times, Long::sum)));
        return entries;
    }

    /** How many entries stand in the record by this person, by act and outcome. */
    Map<String, Long> recorded(AllColumns columns) {
        var entries = new TreeMap<String, Long>();
        try {
            for (var row : columns.texts("select e.act || ' ' || e.outcome || '=' || count(*) from record_entry e"
                    + " join account a on a.person_id = e.person_id where a.user_name = '" + name
                    + "' group by e.act, e.outcome")) {
                var pair = row.split("=", 2);
                entries.put(pair[0], Long.valueOf(pair[1]));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return entries;
    }

    /** What kinds of answers were given as if whole, or held the word of a case, although they had failed. */
    List<String> leaked() {
        return List.copyOf(leaked);
    }

    int failed() {
        return failed;
    }

    String name() {
        return name;
    }

    String summary() {
        return name + ": " + sent + " requests, " + failed + " met a fault, given " + given;
    }

    private static boolean isRare(String kind) {
        return kind.equals("family") || kind.equals("bundle");
    }

    private void ask(String kind, Case one) {
        var reference = one.reference();
        switch (kind) {
            case "case" -> get(kind, "/disagreement/view.xhtml?ref=" + reference, one, holds(one.token()));
            case "paper" -> get(kind, Objects.requireNonNull(papers.get(reference)), one, holds(one.token()));
            case "list" -> get(kind, "/disagreement/list.xhtml", one, holds("</html>"));
            case "work" -> get(kind, "/my-work.xhtml", one, holds("</html>"));
            case "hidden" -> get(kind, "/disagreement/view.xhtml?ref=" + reference, one, Asker::isNotShown);
            case "hidden paper" -> get(kind, "/paper?case=" + reference + "&id=1", one, Asker::isNotShown);
            case "retention" -> get(kind, "/records/retention.xhtml", one, holds("</html>"));
            case "family page", "search page", "proof page" -> page(kind, one);
            case "family" ->
                post(
                        kind,
                        "family page",
                        "form",
                        one,
                        is(302),
                        Map.of(
                                "practicable",
                                "false",
                                "whyNot",
                                "Nobody was at home, " + random.nextLong(),
                                "do",
                                "Record it"));
            case "search" ->
                post(
                        kind,
                        "search page",
                        "child",
                        one,
                        holds(reference),
                        Map.of(
                                "givenName", one.token(),
                                "familyName", FullCase.FAMILY,
                                "bornOn", "1",
                                "bornOn-month", "3",
                                "bornOn-year", "2018",
                                "findChild", "Find"));
            case "proof" ->
                post(
                        kind,
                        "proof page",
                        "ofCase",
                        one,
                        holds("is what was recorded"),
                        Map.of("reference", reference, "checkCase", "Check"));
            case "bundle" ->
                post(
                        kind,
                        "proof page",
                        "bundleOf",
                        one,
                        holds("PK"),
                        Map.of(
                                "bundled",
                                reference,
                                "purpose",
                                "The Family Court asked for it today.",
                                "makeBundle",
                                "Make"));
            default -> throw new IllegalArgumentException(kind);
        }
    }

    private void get(String kind, String address, Case one, Predicate<HttpResponse<String>> released) {
        count(kind, visit.get(address), one, released);
    }

    private HttpResponse<String> page(String kind, Case one) {
        var page = visit.get(address(kind, one));
        count(kind, page, one, is(200));
        return page;
    }

    private static String address(String page, Case one) {
        return switch (page) {
            case "family page" -> "/disagreement/family.xhtml?ref=" + one.reference();
            case "search page" -> "/records/subject.xhtml";
            default -> "/records/proof.xhtml";
        };
    }

    private void post(
            String kind,
            String pageOfIt,
            String form,
            Case one,
            Predicate<HttpResponse<String>> released,
            Map<String, String> typed) {
        var page = page(pageOfIt, one);
        if (page.statusCode() == 200) {
            var fields = Visit.form(page.body(), form);
            fields.putAll(typed);
            count(kind, visit.post(address(pageOfIt, one), fields), one, released);
        }
    }

    private void count(String kind, HttpResponse<String> answer, Case one, Predicate<HttpResponse<String>> released) {
        sent++;
        if (released.test(answer)) {
            given.merge(kind, 1L, Long::sum);
            return;
        }
        failed++;
        // A whole page that says what to do is an answer, too.
        if (answer.statusCode() == 200 && !answer.body().stripTrailing().endsWith("</html>")) {
            leaked.add("half of " + kind);
        }
        if (answer.body().contains(one.token())) {
            leaked.add(kind + " " + answer.statusCode());
        }
    }

    private static boolean isNotShown(HttpResponse<String> answer) {
        return answer.body().contains("This cannot be shown to you");
    }

    private static Predicate<HttpResponse<String>> holds(String words) {
        return answer -> answer.statusCode() == 200 && answer.body().contains(words);
    }

    private static Predicate<HttpResponse<String>> is(int status) {
        return answer -> answer.statusCode() == status;
    }
}
