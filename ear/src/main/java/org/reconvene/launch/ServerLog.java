package org.reconvene.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What can be told from the lines that the server has printed so far.
 *
 * @param text those lines
 */
record ServerLog(String text) {

    /** What org.reconvene.startup.Migrations writes before a reason not to start. */
    private static final String REFUSAL = "Reconvene does not start: ";

    private static final String STARTED = "WFLYSRV0025";
    private static final String STARTED_WITH_ERRORS = "WFLYSRV0026";

    /** How far the server has come. */
    enum State {
        STARTING,
        READY,
        FAILED
    }

    static ServerLog readFrom(Path file) throws IOException {
        return new ServerLog(Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "");
    }

    State state() {
        if (text.contains(STARTED_WITH_ERRORS)) {
            return State.FAILED;
        }
        return text.contains(STARTED) ? State.READY : State.STARTING;
    }

    /** The sentence in which the application said why it does not start, if it said one. */
    Optional<String> refusal() {
        return text.lines()
                .filter(line -> line.contains(REFUSAL))
                .map(line ->
                        line.substring(line.indexOf(REFUSAL) + REFUSAL.length()).strip())
                .findFirst();
    }
}
