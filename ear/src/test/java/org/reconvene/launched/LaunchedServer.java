package org.reconvene.launched;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Reconvene in processes of its own on a free port, as its launcher starts it, with the settings that it is given. */
public final class LaunchedServer implements AutoCloseable {

    private final Process launcher;
    private final String address;

    private LaunchedServer(Process launcher, String address) {
        this.launcher = launcher;
        this.address = address;
    }

    /**
     * Starts it on that data folder and returns when it is ready.
     *
     * @throws IllegalStateException with what the launcher said, if it did not start
     */
    public static LaunchedServer start(Path data, Map<String, String> settings) throws IOException {
        var port = freePort();
        var builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-Dreconvene.server=" + System.getProperty("reconvene.server"),
                "-Dreconvene.application=" + System.getProperty("reconvene.application"),
                "-Dreconvene.refusal=" + data.resolveSibling("refusal.txt"),
                "-cp",
                System.getProperty("reconvene.launcher"),
                "org.reconvene.launch.Launcher"));
        builder.environment().remove("RECONVENE_DB_URL");
        builder.environment().put("RECONVENE_PORT", Integer.toString(port));
        builder.environment().put("RECONVENE_DATA", data.toString());
        // It lives for a minute: what is compiled soon serves it better than what is compiled well.
        builder.environment().put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");
        builder.environment().putAll(settings);
        var server = new LaunchedServer(builder.redirectErrorStream(true).start(), "http://localhost:" + port + "/");
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        server.awaitReady();
        return server;
    }

    /** Where it is served, with a slash at its end. */
    public String address() {
        return address;
    }

    private void awaitReady() throws IOException {
        var said = new StringBuilder();
        // Not closed: the launcher goes on writing while it runs.
        var output = new BufferedReader(new InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8));
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.startsWith("Ctrl-C")) {
                return;
            }
        }
        throw new IllegalStateException("Reconvene did not start. It said:\n" + said);
    }

    /** Kills the server as a power cut would, with nothing said to it. */
    public void kill() {
        launcher.children().forEach(server -> {
            server.destroyForcibly();
            server.onExit().join();
        });
        awaitEnd();
    }

    /** Tells it to finish what is in hand and end. */
    @Override
    public void close() {
        launcher.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
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
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
