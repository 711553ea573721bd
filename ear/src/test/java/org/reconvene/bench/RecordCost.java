package org.reconvene.bench;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.server.Deployments;

/**
 * What the access check and the record cost: as a share of each act and page, beside Hibernate Envers, with many writers, and when
 * a million entries are verified. Prints tables; nothing is asserted.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RecordCost {

    private static final String TABLE = "record.txt";
    private static final String MANIFEST =
            "Manifest-Version: 1.0\nDependencies: org.eclipse.angus.mail, org.hibernate\n\n";
    private static final String UNIT = """
            <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
              <persistence-unit name="bench" transaction-type="JTA">
                <jta-data-source>java:jboss/datasources/Reconvene</jta-data-source>
                <class>org.reconvene.bench.AuditedNote</class>
                <class>org.reconvene.bench.PlainNote</class>
                <exclude-unlisted-classes>true</exclude-unlisted-classes>
                <properties>
                  <property name="hibernate.hbm2ddl.auto" value="none"/>
                </properties>
              </persistence-unit>
            </persistence>
            """;

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
        return Deployments.reconveneAnd(
                RecordCost.class,
                war -> war.addAsResource(new StringAsset(UNIT), "META-INF/persistence.xml")
                        .addAsManifestResource(new StringAsset(MANIFEST), "MANIFEST.MF"));
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
