package org.reconvene.bench;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.procedure.Ending;
import org.reconvene.server.Disagreeing;
import org.reconvene.server.Requesting;

/**
 * What a step of a request for a conference costs beside a step of a disagreement: both through the seven steps of Hertfordshire's
 * procedure to the Independent Scrutineer's last word, read on their page before each step.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class Steps {

    private static final String PARTNERSHIP = "hertfordshire";
    private static final int STEPS = 7;
    private static final int WARM = 60;
    private static final int CALLS = 41;
    private static final String TABLE = "steps.txt";

    @Inject
    Stopwatch stopwatch;

    @Inject
    Disagreeing disagreeing;

    @Inject
    Requesting requesting;

    private final AtomicInteger number = new AtomicInteger();

    @Deployment
    static EnterpriseArchive reconvene() {
        return BenchDeployment.of(Steps.class);
    }

    @Test
    @Order(1)
    void measure() throws IOException {
        for (var time = 0; time < WARM; time++) {
            disagreement();
            request();
        }
        var of = List.of(
                stopwatch.measure("disagreement", STEPS, CALLS, null, this::disagreement),
                stopwatch.measure("request", STEPS, CALLS, null, this::request));
        var table = new StringBuilder("to the last word, a step     ms a step  statements a step\n");
        of.forEach(one -> table.append(String.format(
                Locale.UK,
                "%-27s %10.1f %18.1f%n",
                one.what(),
                one.millis() / STEPS,
                (double) one.statements() / STEPS)));
        table.append(String.format(
                Locale.UK,
                "a step of a request takes %.2f times as long%n",
                of.get(1).millis() / of.get(0).millis()));
        Files.writeString(
                Files.createDirectories(Path.of(System.getProperty("reconvene.data")))
                        .resolve(TABLE),
                table);
    }

    private void disagreement() {
        var reference = disagreeing.raise(PARTNERSHIP);
        while (disagreeing.view(reference).open()) {
            var turn = disagreeing.turn(reference);
            disagreeing.takes(reference, turn, Disagreeing.onwards(turn.step()));
        }
    }

    private void request() {
        var reference = requesting.asks(PARTNERSHIP, "Measured" + number.incrementAndGet());
        while (disagreeing.view(reference).open()) {
            var turn = disagreeing.turn(reference);
            var endings = turn.step().outcomes().stream()
                    .map(outcome -> outcome.when())
                    .toList();
            requesting.takes(
                    reference,
                    turn,
                    List.of(Ending.NOT_CONVENED, Ending.NOT_AGREED, Ending.DONE).stream()
                            .filter(endings::contains)
                            .findFirst()
                            .orElseThrow());
        }
    }

    @Test
    @Order(2)
    @RunAsClient
    void print() throws IOException {
        var folder = Path.of(System.getProperty("reconvene.test.base"), "reconvene");
        System.out.println(Files.readString(folder.resolve(TABLE)));
    }
}
