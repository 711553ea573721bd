package org.reconvene.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * The note about the server that runs on a data folder.
 *
 * @param process its process id
 * @param started the second at which the operating system started it, since an id is used again
 * @param address where it is served
 */
record RunningServer(long process, long started, String address) {

    static RunningServer of(ProcessHandle server, String address) {
        return new RunningServer(server.pid(), startOf(server), address);
    }

    /** The server noted in the file, if it still runs. */
    static Optional<RunningServer> readFrom(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties note = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            note.load(reader);
        }
        try {
            return Optional.of(new RunningServer(
                            Long.parseLong(note.getProperty("process", "")),
                            Long.parseLong(note.getProperty("started", "")),
                            note.getProperty("address", "")))
                    .filter(RunningServer::stillRuns);
        } catch (NumberFormatException halfWritten) {
            return Optional.empty();
        }
    }

    void writeTo(Path file) throws IOException {
        Properties note = new Properties();
        note.setProperty("process", Long.toString(process));
        note.setProperty("started", Long.toString(started));
        note.setProperty("address", address);
        try (var writer = Files.newBufferedWriter(file)) {
            note.store(writer, "The Reconvene that uses this folder");
        }
    }

    private boolean stillRuns() {
        return ProcessHandle.of(process)
                .filter(ProcessHandle::isAlive)
                .filter(handle -> startOf(handle) == started)
                .isPresent();
    }

    private static long startOf(ProcessHandle handle) {
        return handle.info()
                .startInstant()
                .map(instant -> instant.getEpochSecond())
                .orElse(0L);
    }
}
