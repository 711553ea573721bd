package org.reconvene.knocking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.launched.LaunchedServer;
import org.reconvene.server.Addresses;
import org.reconvene.server.Tables;
import org.reconvene.server.Visit;

/**
 * Whatever is sent to whatever address by whomever: no fault, nothing told of what is within, and no row changed that the sender may
 * not change. The same seed sends the same each time.
 */
@Tag("once")
class TwentyThousandKnocksIT {

    private static final long SEED = 20_261_122;
    private static final int REQUESTS = Integer.getInteger("reconvene.knocks", 3_000);
    private static final int AT_ONCE = 4;

    /** A Sunday night: no office is open, and nothing falls due while it lasts. */
    private static final Map<String, String> SETTINGS =
            Map.of("RECONVENE_DEMONSTRATION", "true", "RECONVENE_CLOCK", "2026-11-22T02:00:00Z");

    /** The record is sealed within a minute of a start, whoever knocks. */
    private static final String BY_THE_PROGRAM = "record_(head|key|leaf|subtree)";

    private final Findings findings = new Findings();
    private final List<Addresses.Known> addresses = Addresses.in(Path.of("../web"));
    private Path data = Path.of("");
    private @Nullable LaunchedServer server;

    @BeforeEach
    void a_register_with_cases_and_somebody_without_a_part() throws Exception {
        data = Files.createTempDirectory(
                        Files.createDirectories(Path.of(System.getProperty("reconvene.test.base"))), "knocks")
                .resolve("data");
        LaunchedServer.start(data, SETTINGS).close();
        try (var database = open()) {
            for (var number = 1; number <= AT_ONCE; number++) {
                NewPerson.add(database, number);
            }
        }
    }

    @AfterEach
    void that_ends() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void twenty_thousand_requests_find_no_fault_and_change_nothing_that_is_not_the_senders() throws Exception {
        var before = rows();
        knock(null, null, null, null);
        assertThat(before.changes(rows()))
                .as("changed by nobody")
                .allMatch(change -> change.matches(BY_THE_PROGRAM + ": 0 gone, .*"));
        knock("newcomer.1", "newcomer.2", "newcomer.3", "newcomer.4");
        assertThat(before.losses(rows())).as("changed by people without a part").isEmpty();
        knock("hannah.kestrel", "leila.goldcrest", "peter.martin", administrator());
        assertThat(findings.found()).as(findings.byStatus().toString()).isEmpty();
        assertThat(findings.answers()).isGreaterThanOrEqualTo(REQUESTS);
    }

    /** A third of the requests, from as many visitors at once; nobody where no name is given. */
    private void knock(@Nullable String... userNames) throws Exception {
        var words = words();
        var running = LaunchedServer.start(data, SETTINGS);
        server = running;
        var began = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var all = new ArrayList<Future<?>>();
            for (var i = 0; i < userNames.length; i++) {
                var visit = new Visit(running.address().replaceAll("/$", ""), 21 + i);
                var knocks = new Knocks(visit, userNames[i], SEED + i, addresses, words, findings);
                all.add(threads.submit(() -> knocks.send(REQUESTS / 3 / AT_ONCE + 1)));
            }
            for (var each : all) {
                each.get();
            }
        }
        System.out.println(findings.answers() + " answers, the last " + REQUESTS / 3 + " in "
                + (System.nanoTime() - began) / 1_000_000_000 + " s: "
                + findings.byStatus().entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .collect(Collectors.joining(", ")));
        running.close();
        server = null;
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + data + "/database/reconvene;WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                        + "DEFAULT_NULL_ORDERING=HIGH",
                "sa",
                "reconvene");
    }

    private Tables.Rows rows() throws SQLException {
        try (var database = open()) {
            return Tables.rowsIn(database);
        }
    }

    private Words words() throws SQLException {
        try (var database = open()) {
            return new Words(database);
        }
    }

    private String administrator() throws SQLException {
        try (var database = open();
                var statement = database.createStatement();
                var found = statement.executeQuery("select a.user_name from account a join person_role r"
                        + " on r.person_id = a.person_id where r.role = 'ADMINISTRATOR' order by a.user_name")) {
            found.next();
            return found.getString(1);
        }
    }
}
