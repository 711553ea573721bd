package org.reconvene.server;

import com.icegreen.greenmail.util.GreenMail;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as it was built, with tests put into it. */
public final class Deployments {

    private static final String WAR = "reconvene-tests.war";

    private static final String BEANS = """
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
            """;

    /** The tests' mail server uses the server's own implementation of Jakarta Mail. */
    private static final String MANIFEST = "Manifest-Version: 1.0\nDependencies: org.eclipse.angus.mail\n\n";

    private Deployments() {}

    /**
     * The whole application, with everything of this package in a WAR beside its own, where no sign-in is asked for; it
     * is deployed once for all test classes (see {@link OneDeployment}).
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
        WebArchive war = ShrinkWrap.create(WebArchive.class, WAR)
                .addPackages(true, Filters.exclude(ServerOfTheRun.class, OneDeployment.class), here)
                .addAsResource(new File("../ejb/src/test/resources/org/reconvene/interchange"), "census")
                .addAsResource(new StringAsset(Addresses.of(Path.of("../web"))), "addresses.txt")
                .addAsWebInfResource(new StringAsset(BEANS), "beans.xml")
                .addAsLibraries(jarOf(Assertions.class), jarOf(GreenMail.class))
                .addAsManifestResource(new StringAsset(MANIFEST), "MANIFEST.MF");
        return list(ear).addAsModule(Testable.archiveToTest(war));
    }

    /**
     * The same with another package of tests, for a run of its own.
     *
     * @param more what its WAR takes besides
     */
    public static EnterpriseArchive reconveneAnd(Class<?> test, Consumer<WebArchive> more) {
        EnterpriseArchive ear = reconveneWith();
        WebArchive war = ear.getAsType(WebArchive.class, "/" + WAR).addPackages(true, test.getPackageName());
        more.accept(war);
        return ear;
    }

    /** Puts the tests' WAR into application.xml, without which the server does not see it. */
    private static EnterpriseArchive list(EnterpriseArchive ear) {
        String end = "<library-directory>";
        String module = "<module><web><web-uri>" + WAR + "</web-uri><context-root>/tests</context-root></web></module>";
        return ear.setApplicationXML(
                new StringAsset(textOf(ear, "/META-INF/application.xml").replace(end, module + end)));
    }

    private static String textOf(EnterpriseArchive ear, String path) {
        try (InputStream bytes = ear.get(path).getAsset().openStream()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File jarOf(Class<?> type) {
        return new File(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }
}
