package org.reconvene.counting;

import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/**
 * The tests of one or more reports.
 *
 * @param tests all of them, executed or not
 */
record Tally(int tests, int failed, int skipped) {

    static final Tally NONE = new Tally(0, 0, 0);

    /** Reads one report of Surefire or Failsafe. */
    static Tally of(Path report) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Element suite = factory.newDocumentBuilder().parse(report.toFile()).getDocumentElement();
            return new Tally(
                    Integer.parseInt(suite.getAttribute("tests")),
                    Integer.parseInt(suite.getAttribute("failures")) + Integer.parseInt(suite.getAttribute("errors")),
                    Integer.parseInt(suite.getAttribute("skipped")));
        } catch (Exception e) {
            throw new IllegalStateException("The test report " + report + " cannot be read", e);
        }
    }

    Tally plus(Tally other) {
        return new Tally(tests + other.tests, failed + other.failed, skipped + other.skipped);
    }

    int executed() {
        return tests - skipped;
    }
}
