package org.reconvene.counting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The last step of the build: each kind of test ran at least once, or the build fails with a sentence. */
public final class CountTests {

    /**
     * One kind of test.
     *
     * @param reports the folders, below the checkout, with its reports
     * @param names the beginning of the names of its test classes; empty for all
     * @param mayBeSkipped whether it is enough that such tests are there
     */
    private record Kind(String name, List<String> reports, String names, boolean mayBeSkipped) {}

    private CountTests() {}

    /** Counts below the folder given as the first argument; the second, if true, lets nothing be skipped. */
    public static void main(String[] arguments) throws IOException {
        Path checkout = Path.of(arguments[0]);
        boolean strict = "true".equals(System.getenv("CI"));
        List<String> units = List.of("proof", "reports", "ejb", "web", "ear").stream()
                .map(module -> module + "/target/surefire-reports")
                .toList();
        List<Kind> kinds = List.of(
                new Kind("unit tests", units, "", false),
                new Kind("architecture rules", units, "org.reconvene.architecture.", false),
                new Kind("tests in the server on H2", List.of("ear/target/failsafe-reports/h2"), "", false),
                new Kind(
                        "tests in the server on PostgreSQL",
                        List.of("ear/target/failsafe-reports/postgresql"),
                        "",
                        false),
                new Kind("tests with a server of their own", List.of("ear/target/failsafe-reports/browser"), "", false),
                new Kind(
                        "tests in the browser",
                        List.of("ear/target/failsafe-reports/browser"),
                        "org.reconvene.browser.",
                        !strict));
        Tally all = Tally.NONE;
        boolean complete = true;
        for (Kind kind : kinds) {
            Tally tally = count(checkout, kind);
            System.out.println(kind.name() + ": " + tally.executed() + " executed, " + tally.skipped() + " skipped");
            if ((kind.mayBeSkipped() ? tally.tests() : tally.executed()) == 0) {
                System.out.println(
                        "There are no " + kind.name() + " among what was executed; the build tests too little.");
                complete = false;
            }
            if (kind.names().isEmpty()) {
                all = all.plus(tally);
            }
        }
        System.out.println((all.executed() - all.failed()) + " passed, " + all.failed() + " failed, " + all.skipped()
                + " skipped");
        System.exit(complete ? 0 : 1);
    }

    private static Tally count(Path checkout, Kind kind) throws IOException {
        Tally sum = Tally.NONE;
        for (String folder : kind.reports()) {
            Path reports = checkout.resolve(folder);
            if (Files.isDirectory(reports)) {
                try (Stream<Path> files = Files.list(reports)) {
                    String start = "TEST-" + kind.names();
                    for (Path report : files.filter(file -> {
                                String name = file.getFileName().toString();
                                return name.startsWith(start) && name.endsWith(".xml");
                            })
                            .toList()) {
                        sum = sum.plus(Tally.of(report));
                    }
                }
            }
        }
        return sum;
    }
}
