package org.reconvene.bench;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What the access check and the record cost: as a share of each act and page, beside Hibernate Envers, with many writers, and when
 * a million entries are verified. Prints tables; nothing is asserted.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RecordCost {

    private static final String TABLE = "record.txt";

    @Inject
    Shares shares;

    @Inject
    BesideEnvers besideEnvers;

    @Inject
    Writers writers;

    @Inject
    ManyEntries manyEntries;

    @Deployment
    static EnterpriseArchive reconvene() {
        return BenchDeployment.of(RecordCost.class);
    }

    @Test
    @Order(1)
    void measure() throws Exception {
        var table = shares.table() + besideEnvers.table() + writers.table() + manyEntries.table();
        Files.writeString(
                Files.createDirectories(Path.of(System.getProperty("reconvene.data")))
                        .resolve(TABLE),
                table);
    }

    @Test
    @Order(2)
    @RunAsClient
    void print() throws IOException {
        var folder = Path.of(System.getProperty("reconvene.test.base"), "reconvene");
        System.out.println(Files.readString(folder.resolve(TABLE)));
    }
}
