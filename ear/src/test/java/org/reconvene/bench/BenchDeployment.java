package org.reconvene.bench;

import java.io.File;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.reconvene.server.Deployments;

/** The application with everything of this package: all of it is deployed with each measurement, so each needs what one of it needs. */
final class BenchDeployment {

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

    private BenchDeployment() {}

    /**
     * The application to be measured.
     *
     * @param scripts the files of bench/ that the measurement reads
     */
    static EnterpriseArchive of(Class<?> measurement, String... scripts) {
        return Deployments.reconveneAnd(measurement, war -> {
            war.addAsResource(new StringAsset(UNIT), "META-INF/persistence.xml")
                    .addAsManifestResource(new StringAsset(MANIFEST), "MANIFEST.MF");
            for (var script : scripts) {
                war.addAsResource(new File("../bench", script), script);
            }
        });
    }
}
