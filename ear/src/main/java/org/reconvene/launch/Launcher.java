package org.reconvene.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The program behind the one command that runs Reconvene. */
public final class Launcher {

    /** The exit codes of a process that Ctrl-C or kill told to stop. */
    private static final int INTERRUPTED = 130;

    private static final int TERMINATED = 143;

    private Launcher() {}

    /**
     * Runs Reconvene until it is told to stop.
     *
     * <p>Told by the system properties {@code reconvene.checkout}, {@code reconvene.server} and {@code
     * reconvene.application} where things are, and by the environment what the person wants (see {@link Settings}).
     */
    public static void main(String[] arguments) {
        System.exit(run(System.getenv(), System.out));
    }

    private static int run(Map<String, String> said, PrintStream out) {
        try {
            Path refusal = Path.of(System.getProperty("reconvene.refusal", "ear/target/refusal.txt"));
            Files.deleteIfExists(refusal);
            try {
                return run(settings(said), out);
            } catch (Refusal reason) {
                out.println(reason.sentence());
                Files.writeString(refusal, reason.sentence());
                return 1;
            }
        } catch (IOException e) {
            out.println("Reconvene cannot read or write a file that it needs: " + e.getMessage());
            return 2;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 2;
        }
    }

    private static Settings settings(Map<String, String> said) throws Refusal {
        return Settings.of(
                said,
                Path.of(System.getProperty("reconvene.checkout", "")),
                Path.of(System.getProperty("reconvene.server", "ear/target/server")),
                Path.of(System.getProperty("reconvene.application", "ear/target/reconvene.ear")));
    }

    private static int run(Settings settings, PrintStream out) throws Refusal, IOException, InterruptedException {
        try (DataFolder data = DataFolder.claim(settings.data())) {
            Ports.refuseUnlessFree(settings.port());
            out.println("Reconvene is starting; this takes about half a minute.");
            ServerProcess server = ServerProcess.start(settings, data, Ports.anyFree());
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "stop the server"));
            server.awaitReady();
            Greeting.lines(settings).forEach(out::println);
            int code = server.awaitEnd();
            if (code != 0 && code != INTERRUPTED && code != TERMINATED) {
                throw new Refusal("The server ended by itself (code " + code + "); what it said stands in "
                        + data.console() + ". Nothing that a page confirmed is lost; start it again.");
            }
            return 0;
        }
    }
}
