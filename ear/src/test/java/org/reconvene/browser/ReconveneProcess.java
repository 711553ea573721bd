package org.reconvene.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.reconvene.launched.LaunchedServer;

/** Reconvene, usually in demonstration mode, with an empty data folder. */
final class ReconveneProcess implements AutoCloseable {

    private static final Map<String, String> DEMONSTRATION = Map.of("RECONVENE_DEMONSTRATION", "true");

    private final LaunchedServer server;
    private final Path data;

    private ReconveneProcess(Path data, Map<String, String> settings) throws IOException {
        this.server = LaunchedServer.start(data, settings);
        this.data = data;
    }

    /**
     * Starts it and returns when it is ready.
     *
     * @throws IllegalStateException with what the launcher said, if it did not start
     */
    static ReconveneProcess start() throws IOException {
        return new ReconveneProcess(emptyFolder(), DEMONSTRATION);
    }

    /** Starts it with an empty data folder, and its clock at that instant. */
    static ReconveneProcess startAt(String instant) throws IOException {
        return new ReconveneProcess(emptyFolder(), at(instant));
    }

    /** Stops it, and starts it on the same data with its clock at that instant. */
    ReconveneProcess againAt(String instant) throws IOException {
        close();
        return new ReconveneProcess(data, at(instant));
    }

    /** Starts it as it is in production, where nobody has an account yet; otherwise as {@link #start()}. */
    static ReconveneProcess startWithoutDemonstration() throws IOException {
        return new ReconveneProcess(emptyFolder(), Map.of("RECONVENE_DEMONSTRATION", "false"));
    }

    private static Map<String, String> at(String instant) {
        return Map.of("RECONVENE_DEMONSTRATION", "true", "RECONVENE_CLOCK", instant);
    }

    private static Path emptyFolder() throws IOException {
        Path folder = Path.of(System.getProperty("reconvene.test.base"));
        Files.createDirectories(folder);
        return Files.createTempDirectory(folder, "data");
    }

    /** Where it is served, with a slash at its end. */
    String address() {
        return server.address();
    }

    /** The folder that holds its data and its log. */
    Path data() {
        return data;
    }

    @Override
    public void close() {
        server.close();
    }
}
