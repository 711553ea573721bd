package org.reconvene.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/** The program behind the one command that runs Reconvene. */
public final class Launcher {

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
            Settings settings = Settings.of(
                    said,
                    Path.of(System.getProperty("reconvene.checkout", "")),
                    Path.of(System.getProperty("reconvene.server", "ear/target/server")),
                    Path.of(System.getProperty("reconvene.application", "ear/target/reconvene.ear")));
            return run(settings, out);
        } catch (Refusal refusal) {
            out.println(refusal.sentence());
            return 1;
        } catch (IOException e) {
            out.println("Reconvene cannot read or write a file that it needs: " + e.getMessage());
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
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
            // 130 and 143: it was told to stop.
            if (code != 0 && code != 130 && code != 143) {
                throw new Refusal("The server ended by itself (code " + code + "); what it said stands in "
                        + data.console() + ". Nothing that was confirmed on a page is lost; start it again.");
            }
            return 0;
        }
    }
}
