package org.reconvene.bench;

import static org.reconvene.server.Story.done;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.reporting.ReportingYear;
import org.reconvene.reporting.boundary.AnnualDesk;
import org.reconvene.reports.ReportFormat;
import org.reconvene.server.Story;

/** What it costs to freeze a year, of a nation’s conferences and of a million, and to print its annex. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class Freezing {

    /** Initial child protection conferences in England, 2024-25 (Department for Education, Children in need). */
    private static final int A_NATION = 72_100;

    private static final int A_MILLION = 1_000_000;
    private static final int QUEUE = 10_000;
    private static final long WARM = 5_000_000_000L;
    private static final long ALONE = 10_000_000_000L;
    private static final ReportingYear YEAR = new ReportingYear(2025);
    private static final String TABLE = "freezing.txt";

    @Inject
    AYear year;

    @Inject
    ManyDissents dissents;

    @Inject
    QueueReader reader;

    @Inject
    Story story;

    @Inject
    AnnualDesk desk;

    @Deployment
    static EnterpriseArchive reconvene() {
        return BenchDeployment.of(Freezing.class, "a-year.sql", "many-dissents.sql");
    }

    @Test
    @Order(1)
    void measure() throws Exception {
        var table = "conferences, a dissent at each   freeze s   annex as PDF s   figures as counted by hand\n"
                + line(A_NATION, 1) + line(A_MILLION, 2) + queue();
        Files.writeString(
                Files.createDirectories(Path.of(System.getProperty("reconvene.data")))
                        .resolve(TABLE),
                table);
    }

    private String line(int conferences, int turn) throws IOException, SQLException {
        var scene = year.of(conferences, turn);
        story.as(scene, "quality reader");
        var began = System.nanoTime();
        done(desk.freeze(YEAR, ""));
        var frozen = System.nanoTime();
        done(desk.printAnnual(YEAR, 1, ReportFormat.PDF));
        var printed = System.nanoTime();
        var difference = year.difference(done(desk.annual(YEAR, 1)).report().year(), conferences);
        return String.format(
                Locale.UK,
                "%,30d %10.1f %16.1f   %s%n",
                conferences,
                (frozen - began) / 1e9,
                (printed - frozen) / 1e9,
                difference.isEmpty() ? "all agree" : "differ: " + difference);
    }

    /** The queue of reviews while a million are frozen once more, beside the time before and after that. */
    private String queue() throws Exception {
        var reviewing = dissents.of(QUEUE, 3);
        var freezing = year.of(A_MILLION, 4);
        reader.whileIt(reviewing, () -> LockSupport.parkNanos(WARM));
        var before = reader.whileIt(reviewing, () -> LockSupport.parkNanos(ALONE));
        var meanwhile = reader.whileIt(reviewing, () -> {
            story.as(freezing, "quality reader");
            done(desk.freeze(YEAR, ""));
        });
        var after = reader.whileIt(reviewing, () -> LockSupport.parkNanos(ALONE));
        return String.format(
                Locale.UK,
                "queue of %,d dissents, median of a look in ms: before %.1f, while %,d are frozen %.1f, after %.1f; %.2f times%n",
                QUEUE,
                before,
                A_MILLION,
                meanwhile,
                after,
                2 * meanwhile / (before + after));
    }

    @Test
    @Order(2)
    @RunAsClient
    void print() throws IOException {
        System.out.println(Files.readString(
                Path.of(System.getProperty("reconvene.test.base"), "reconvene").resolve(TABLE)));
    }
}
