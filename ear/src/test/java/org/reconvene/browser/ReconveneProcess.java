package org.reconvene.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Reconvene, usually in demonstration mode, with an empty data folder on a free port, started by its own launcher. */
final class ReconveneProcess implements AutoCloseable {

    private final Process launcher;
    private final String address;
    private final Path data;

    private ReconveneProcess(Process launcher, String address, Path data) {
        this.launcher = launcher;
        this.address = address;
        this.data = data;
    }

    /**
     * Starts it and returns when it is ready.
     *
     * @throws IllegalStateException with what the launcher said, if it did not start
     */
    static ReconveneProcess start() throws IOException {
        return start(true, emptyFolder(), null);
    }

    /** Starts it with an empty data folder, and its clock at that instant. */
    static ReconveneProcess startAt(String instant) throws IOException {
        return start(true, emptyFolder(), instant);
    }

    /** Stops it, and starts it on the same data with its clock at that instant. */
    ReconveneProcess againAt(String instant) throws IOException {
        close();
        return start(true, data, instant);
    }

    /** Starts it as it is in production, where nobody has an account yet; otherwise as {@link #start()}. */
    static ReconveneProcess startWithoutDemonstration() throws IOException {
        return start(false, emptyFolder(), null);
    }

    private static Path emptyFolder() throws IOException {
        Path folder = Path.of(System.getProperty("reconvene.test.base"));
        Files.createDirectories(folder);
        return Files.createTempDirectory(folder, "data");
    }

    private static ReconveneProcess start(boolean demonstration, Path data, @Nullable String clock) throws IOException {
        Path folder = Path.of(System.getProperty("reconvene.test.base"));
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-Dreconvene.server=" + System.getProperty("reconvene.server"),
                "-Dreconvene.application=" + System.getProperty("reconvene.application"),
                "-Dreconvene.refusal=" + folder.resolve("refusal.txt"),
                "-cp",
                System.getProperty("reconvene.launcher"),
                "org.reconvene.launch.Launcher"));
        builder.environment().put("RECONVENE_PORT", Integer.toString(port));
        builder.environment().put("RECONVENE_DATA", data.toString());
        builder.environment().put("RECONVENE_DEMONSTRATION", Boolean.toString(demonstration));
        builder.environment().remove("RECONVENE_DB_URL");
        if (clock != null) {
            builder.environment().put("RECONVENE_CLOCK", clock);
        }
        Process launcher = builder.redirectErrorStream(true).start();
        ReconveneProcess started = new ReconveneProcess(launcher, "http://localhost:" + port + "/", data);
        started.awaitReady();
        Runtime.getRuntime().addShutdownHook(new Thread(started::close));
        return started;
    }

    /** Where it is served, with a slash at its end. */
    String address() {
        return address;
    }

    /** The folder that holds its data and its log. */
    Path data() {
        return data;
    }

    private void awaitReady() throws IOException {
        StringBuilder said = new StringBuilder();
        // Not closed: the launcher goes on writing while it runs.
        var output = new BufferedReader(new InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.startsWith("Ctrl-C")) {
                return;
            }
        }
        throw new IllegalStateException("Reconvene did not start for the browser tests. It said:\n" + said);
    }

    @Override
    public void close() {
        launcher.destroy();
        try {
            if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
                launcher.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            launcher.destroyForcibly();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
