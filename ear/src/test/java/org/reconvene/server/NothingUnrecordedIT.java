package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.seal.boundary.ProofDesk;

/**
 * While writing to the record fails at random, and on PostgreSQL connections break, nothing is shown, searched, exported,
 * refused or done that the record does not know.
 *
 * <p>The build sends 800 requests; {@code -Dreconvene.faults=100000} sends as many as are wanted.
 */
@ExtendWith(ArquillianExtension.class)
class NothingUnrecordedIT {

    private static final int REQUESTS = Integer.getInteger("reconvene.faults", 800);
    private static final int CASES = 20;

    @Inject
    Ended surrey;

    @Inject
    FullCase full;

    @Inject
    Newcomers newcomers;

    @Inject
    Faults faults;

    @Inject
    AllColumns columns;

    @Inject
    ProofDesk proof;

    private final List<Asker.Case> cases = new ArrayList<>();

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(
                NothingUnrecordedIT.class,
                Asker.class,
                AskingSide.class,
                Faults.class,
                FullCase.class,
                Ended.class,
                Story.class);
    }

    @BeforeEach
    void cases_of_both_sides() {
        for (var number = 0; number < CASES; number++) {
            var token = FullCase.token();
            cases.add(new Asker.Case(full.running(token), token));
        }
    }

    @AfterEach
    void no_faults() throws SQLException {
        faults.end();
    }

    @Test
    void nothing_is_released_or_done_that_is_not_recorded() throws Exception {
        var askers = askers();
        for (var asker : askers) {
            asker.learnsWhatIsRecorded(columns);
        }
        var before = askers.stream().map(this::recorded).toList();
        faults.begin();
        try (var threads = Executors.newFixedThreadPool(askers.size())) {
            var all = new ArrayList<Future<?>>();
            askers.forEach(asker -> all.add(threads.submit(() -> asker.ask(REQUESTS))));
            for (var each : all) {
                while (!isDone(each)) {
                    faults.breakAConnection();
                }
            }
        }
        faults.end();
        for (var i = 0; i < askers.size(); i++) {
            var asker = askers.get(i);
            System.out.println(asker.summary());
            assertThat(asker.leaked()).as("shown in an answer that failed").isEmpty();
            assertThat(asker.failed())
                    .as("requests of " + asker.name() + " that a fault met")
                    .isPositive();
            var now = recorded(asker);
            for (var act : asker.released().entrySet()) {
                assertThat(now.getOrDefault(act.getKey(), 0L) - before.get(i).getOrDefault(act.getKey(), 0L))
                        .as(act.getKey() + " by " + asker.name())
                        .isGreaterThanOrEqualTo(act.getValue());
            }
        }
        everythingDoneIsRecordedOnce();
        theRecordIsWhole();
        askers.forEach(asker -> asker.isServedAgain());
    }

    /** Waits for a moment. */
    private static boolean isDone(Future<?> asking) throws Exception {
        try {
            asking.get(1, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    private List<Asker> askers() {
        return List.of(
                new Asker(newcomers.userName(surrey.the("teacher")), 41, cases, AskingSide.PARTY),
                new Asker(newcomers.userName(surrey.the("social worker")), 42, cases, AskingSide.PARTY),
                new Asker(newcomers.userName(newcomers.toSurrey("demonstration")), 43, cases, AskingSide.STRANGER),
                new Asker(newcomers.userName(surrey.the("records manager")), 44, cases, AskingSide.RECORDS_MANAGER));
    }

    /** What stands in the record by that person, by act and outcome. */
    private Map<String, Long> recorded(Asker asker) {
        return asker.recorded(columns);
    }

    private void everythingDoneIsRecordedOnce() throws SQLException {
        for (var one : cases) {
            assertThat(columns.texts(
                            "select count(*) from family_sharing f join disagreement d on d.id = f.disagreement_id"
                                    + " where d.reference = '" + one.reference() + "'"))
                    .as("what was shared in " + one.reference())
                    .isEqualTo(columns.texts("select count(*) from record_entry where act = 'RECORD_FAMILY_SHARING'"
                            + " and outcome = 'DONE' and case_key = '" + one.reference() + "'"));
        }
    }

    private void theRecordIsWhole() {
        surrey.as("records manager");
        for (var one : cases) {
            assertThat(Story.done(proof.ofCase(one.reference())).wrong()).isEmpty();
        }
    }
}
