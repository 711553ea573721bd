package org.reconvene.server;

import java.io.File;
import java.net.URI;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as it was built, with tests put into it. */
public final class Deployments {

    private static final String WAR = "reconvene-web.war";

    private Deployments() {}

    /**
     * The whole application, with everything of this package in its WAR, so that it is deployed once for all test
     * classes (see {@link OneDeployment}).
     *
     * @param tests what the calling class needs; all of it belongs in this package
     */
    public static EnterpriseArchive reconveneWith(Class<?>... tests) {
        String here = Deployments.class.getPackageName();
        for (Class<?> test : tests) {
            if (!test.getPackageName().startsWith(here)) {
                throw new IllegalArgumentException(test + " belongs in " + here + ": only that package is deployed");
            }
        }
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(
                EnterpriseArchive.class, new File(System.getProperty("reconvene.application")));
        WebArchive war = ear.getAsType(WebArchive.class, "/" + WAR)
                .addPackages(true, Filters.exclude(ServerOfTheRun.class, OneDeployment.class), here)
                .addAsResource(new File("../ejb/src/test/resources/org/reconvene/interchange"), "census")
                .addAsLibrary(jarOf(Assertions.class));
        ear.delete("/" + WAR);
        return ear.addAsModule(Testable.archiveToTest(war));
    }

    private static File jarOf(Class<?> type) {
        return new File(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }
}
