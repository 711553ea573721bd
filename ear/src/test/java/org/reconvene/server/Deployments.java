package org.reconvene.server;

import java.io.File;
import java.net.URI;
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as it was built, with tests put into it. */
public final class Deployments {

    private static final String WAR = "reconvene-web.war";

    private Deployments() {}

    /**
     * The whole application, with these classes in its WAR.
     *
     * @param tests the test class itself and whatever it uses from the test folder
     */
    public static EnterpriseArchive reconveneWith(Class<?>... tests) {
        return reconveneWith(war -> {}, tests);
    }

    /** The same with more in its WAR, for example files that the tests read. */
    public static EnterpriseArchive reconveneWith(Consumer<WebArchive> more, Class<?>... tests) {
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(
                EnterpriseArchive.class, new File(System.getProperty("reconvene.application")));
        WebArchive war =
                ear.getAsType(WebArchive.class, "/" + WAR).addClasses(tests).addAsLibrary(jarOf(Assertions.class));
        more.accept(war);
        ear.delete("/" + WAR);
        return ear.addAsModule(Testable.archiveToTest(war));
    }

    private static File jarOf(Class<?> type) {
        return new File(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }
}
