package org.reconvene.bench;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Measures inside the server, then prints outside of it. Nothing is asserted: times are the machine's. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class Bench {

    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final int FEW_REQUESTS = 10_000;
    private static final int MANY_REQUESTS = 1_000_000;
    private static final int OPEN_REQUESTS = 5_000;
    private static final int CHILDREN = 5_000;
    private static final String TABLE = "bench.txt";

    @Inject
    ManyDissents dissents;

    @Inject
    ManyRequests requests;

    @Inject
    Pages pages;

    @Inject
    Census census;

    @Inject
    Plans plans;

    @Deployment
    static EnterpriseArchive reconvene() {
        return BenchDeployment.of(Bench.class, "many-dissents.sql", "many-requests.sql");
    }

    @Test
    @Order(1)
    void measure() throws IOException, SQLException {
        var folder = Files.createDirectories(Path.of(System.getProperty("reconvene.data")));
        var few = pages.of(dissents.of(FEW, 1), FEW);
        var scene = dissents.of(MANY, 2);
        Files.writeString(folder.resolve("plans.txt"), plans.of(scene, Pages.twoYearsOld(scene, MANY)));
        var many = pages.of(scene, MANY);
        var fewRequests = requests.of(FEW_REQUESTS, OPEN_REQUESTS, 1);
        var manyRequests = requests.of(MANY_REQUESTS, OPEN_REQUESTS, 2);
        few.add(pages.desk(fewRequests, FEW_REQUESTS));
        many.add(pages.desk(manyRequests, MANY_REQUESTS));
        var once = census.of(CHILDREN);
        Files.writeString(
                folder.resolve(TABLE),
                Table.of(few, many, once, census.heap())
                        + requests.blocks(fewRequests, FEW_REQUESTS)
                        + requests.blocks(manyRequests, MANY_REQUESTS));
    }

    @Test
    @Order(2)
    @RunAsClient
    void print() throws IOException {
        var folder = Path.of(System.getProperty("reconvene.test.base"), "reconvene");
        System.out.println(Files.readString(folder.resolve(TABLE)));
    }
}
