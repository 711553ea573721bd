package org.reconvene.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The WildFly process of one run: made ready, started, watched until it serves, stopped. */
final class ServerProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Duration FAREWELL = Duration.ofSeconds(30);

    private final Process process;
    private final DataFolder data;

    private ServerProcess(Process process, DataFolder data) {
        this.process = process;
        this.data = data;
    }

    /** Starts the server with the configuration and the application of today. */
    static ServerProcess start(Settings settings, DataFolder data, int managementPort) throws IOException {
        layOut(settings, data.serverBase());
        Process process = new ProcessBuilder(ServerCommand.of(settings, data, managementPort))
                .directory(data.path().toFile())
                .redirectErrorStream(true)
                .redirectOutput(data.console().toFile())
                .start();
        RunningServer.of(process.toHandle(), settings.address()).writeTo(data.running());
        return new ServerProcess(process, data);
    }

    /**
     * Waits until everything is deployed.
     *
     * @throws Refusal if the server did not come up; it is stopped then
     */
    void awaitReady() throws Refusal, InterruptedException, IOException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() - until < 0) {
            boolean ended = process.waitFor(200, TimeUnit.MILLISECONDS);
            switch (ServerLog.readFrom(data.console()).state()) {
                case READY -> {
                    return;
                }
                case FAILED -> throw didNotStart();
                case STARTING -> {
                    if (ended) {
                        throw didNotStart();
                    }
                }
            }
        }
        throw didNotStart();
    }

    /** Waits until the server ends, by whatever means, and gives its exit code. */
    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    /** Asks the server to finish what is in hand and end; ends it if it does not. */
    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(FAREWELL.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            Files.deleteIfExists(data.running());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        } catch (IOException e) {
            // The note stays, and is recognised as stale by the process id and its start.
        }
    }

    private Refusal didNotStart() throws IOException {
        stop();
        Optional<String> reason = ServerLog.readFrom(data.console()).refusal();
        return new Refusal(reason.map(sentence -> "Reconvene does not start: " + sentence)
                .orElse("The server did not start; what it said stands in " + data.console() + "."));
    }

    private static void layOut(Settings settings, Path base) throws IOException {
        Path configuration = Files.createDirectories(base.resolve("configuration"));
        Path deployments = base.resolve("deployments");
        clear(deployments);
        Files.createDirectories(deployments);
        Path delivered = settings.server().resolve("standalone/configuration");
        try (Stream<Path> files = Files.list(delivered)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, configuration.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.copy(settings.application(), deployments.resolve("reconvene.ear"));
    }

    private static void clear(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
