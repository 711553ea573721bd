package org.reconvene.crawled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.launched.LaunchedServer;

/**
 * Over a demonstration in which every protected field holds its own random word, 45 people open every page, document and file that they
 * can reach and many that they cannot: none of them is given a word that the tables do not give them, nor is one in the log.
 */
@Tag("browser")
class NeedToKnowCrawlIT {

    private static final int OF_EACH_PARTNERSHIP = 9;
    private static final int TRIES = 60;

    private static final List<String> PAGES_OF_A_CASE = List.of(
            "/disagreement/view.xhtml?ref=",
            "/disagreement/copy.xhtml?ref=",
            "/disagreement/record-of-difference?ref=",
            "/disagreement/letter?step=answer&ref=",
            "/disagreement/act.xhtml?ref=",
            "/disagreement/write.xhtml?ref=",
            "/disagreement/meeting.xhtml?ref=",
            "/disagreement/minutes.xhtml?ref=",
            "/disagreement/minutes-file?ref=",
            "/disagreement/family.xhtml?ref=",
            "/disagreement/learning.xhtml?ref=",
            "/disagreement/debrief.xhtml?ref=",
            "/request/decide.xhtml?ref=",
            "/request/consent.xhtml?ref=",
            "/request/letter?kind=refused&ref=",
            "/request/letter?kind=acknowledged&ref=",
            "/conference/view.xhtml?ref=",
            "/conference/letter?ref=",
            "/conference/decisions.xhtml?ref=",
            "/conference/participation.xhtml?ref=",
            "/dissent/view.xhtml?ref=",
            "/dissent/letter?ref=",
            "/dissent/record.xhtml?conference=",
            "/dissent/correct.xhtml?ref=",
            "/review/account.xhtml?ref=",
            "/review/decide.xhtml?ref=",
            "/group/case.xhtml?ref=",
            "/group/audit.xhtml?ref=",
            "/follow-up/learning.xhtml?ref=",
            "/follow-up/feedback.xhtml?ref=",
            "/follow-up/letter?ref=",
            "/follow-up/investigation.xhtml?ref=",
            "/follow-up/answer.xhtml?ref=");

    @Test
    void nobody_is_given_a_word_that_is_not_for_them() throws Exception {
        var folder = Files.createTempDirectory(
                Files.createDirectories(Path.of(System.getProperty("reconvene.test.base"))), "crawled");
        var data = folder.resolve("data");
        LaunchedServer.start(data, Map.of()).close();
        Tokens tokens;
        List<Persona> personas;
        List<String> references;
        try (var database = open(data)) {
            tokens = Tokens.sow(database);
            personas = Persona.choose(database, OF_EACH_PARTNERSHIP);
            references = references(database);
        }
        assertThat(tokens.count()).isGreaterThan(500);
        assertThat(personas).hasSizeGreaterThanOrEqualTo(45);
        try (var server = LaunchedServer.start(data, Map.of())) {
            var seen = crawl(server.address(), tokens, personas, references);
            assertThat(seen.forbidden()).isEmpty();
            assertThat(seen.released()).as("words that were rightly shown").hasSizeGreaterThan(100);
        }
        assertThat(tokens.in(log(data))).as("the log").isEmpty();
    }

    private static Seen crawl(String address, Tokens tokens, List<Persona> personas, List<String> references)
            throws Exception {
        var seen = new Seen(new TreeSet<>(), new TreeSet<>());
        try (var crawling = Executors.newFixedThreadPool(2)) {
            var all = new ArrayList<Future<Map<String, String>>>();
            for (var persona : personas) {
                all.add(crawling.submit(() -> {
                    var crawler = new Crawler(address);
                    crawler.signsIn(persona.userName());
                    return crawler.opens(tries(persona, references));
                }));
            }
            for (int number = 0; number < personas.size(); number++) {
                var persona = personas.get(number);
                all.get(number).get().forEach((path, text) -> {
                    tokens.forbidden(text, persona.id())
                            .forEach(field -> seen.forbidden().add(persona.userName() + " " + path + ": " + field));
                    seen.released().addAll(tokens.in(text));
                });
            }
        }
        return seen;
    }

    /** Pages of cases, most of which are nothing to them. */
    private static List<String> tries(Persona persona, List<String> references) {
        var random = new Random(persona.id());
        var tries = new ArrayList<String>();
        for (int number = 0; number < TRIES; number++) {
            tries.add(PAGES_OF_A_CASE.get(random.nextInt(PAGES_OF_A_CASE.size()))
                    + references.get(random.nextInt(references.size())));
        }
        return tries;
    }

    private static List<String> references(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("""
                        select case_key from known_case where case_key not in
                          (select reference from conference where census_key is not null) order by case_key""")) {
            var references = new ArrayList<String>();
            while (rows.next()) {
                references.add(rows.getString(1));
            }
            return references;
        }
    }

    private static Connection open(Path data) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + data.resolve("database/reconvene")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                "sa",
                "reconvene");
    }

    private static String log(Path data) throws IOException {
        var text = new StringBuilder();
        try (var files = Files.list(data.resolve("log"))) {
            for (var file : files.toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

    private record Seen(TreeSet<String> forbidden, TreeSet<String> released) {}
}
