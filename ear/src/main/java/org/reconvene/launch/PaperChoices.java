package org.reconvene.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one run is told about documents.
 *
 * @param folder where they are kept; empty for the database
 * @param macros whether those with macros and scripts are taken in
 * @param scannerHost where clamd listens; empty for no virus scanner
 * @param scannerPort on which port
 */
record PaperChoices(Optional<Path> folder, boolean macros, Optional<String> scannerHost, int scannerPort) {

    static final String FOLDER = "RECONVENE_PAPERS_FOLDER";
    static final String MACROS = "RECONVENE_PAPERS_MACROS";
    static final String SCANNER_HOST = "RECONVENE_SCANNER_HOST";
    static final String SCANNER_PORT = "RECONVENE_SCANNER_PORT";

    private static final int CLAMD = 3310;

    /**
     * Reads the choices.
     *
     * @param said the environment's variables
     * @param checkout the folder that relative paths start from
     * @throws Refusal if a variable holds something it cannot
     */
    static PaperChoices of(Map<String, String> said, Path checkout) throws Refusal {
        var host = given(said, SCANNER_HOST);
        var port = given(said, SCANNER_PORT);
        if (port.isPresent() && host.isEmpty()) {
            throw new Refusal(SCANNER_PORT + " is set without " + SCANNER_HOST + "; name the computer too, for example "
                    + SCANNER_HOST + "=localhost.");
        }
        return new PaperChoices(
                folder(given(said, FOLDER), checkout),
                macros(given(said, MACROS)),
                host,
                port.isEmpty() ? CLAMD : port(port.get()));
    }

    /** The same as properties of the server. */
    List<String> properties() {
        var properties = new ArrayList<String>();
        folder.ifPresent(path -> properties.add("-Dreconvene.papers.folder=" + path));
        properties.add("-Dreconvene.papers.macros=" + (macros ? "accept" : "refuse"));
        scannerHost.ifPresent(host -> {
            properties.add("-Dreconvene.scanner.host=" + host);
            properties.add("-Dreconvene.scanner.port=" + scannerPort);
        });
        return List.copyOf(properties);
    }

    private static Optional<String> given(Map<String, String> said, String name) {
        return Optional.ofNullable(said.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Optional<Path> folder(Optional<String> text, Path checkout) throws Refusal {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var folder = checkout.resolve(text.get()).toAbsolutePath().normalize();
        if (Files.exists(folder) && !(Files.isDirectory(folder) && Files.isWritable(folder))) {
            throw new Refusal(FOLDER + " is " + folder + ", which is no folder that can be written;"
                    + " name another one, or leave it out to keep documents in the database.");
        }
        return Optional.of(folder);
    }

    private static boolean macros(Optional<String> text) throws Refusal {
        return switch (text.orElse("refuse")) {
            case "refuse" -> false;
            case "accept" -> true;
            default -> throw new Refusal(MACROS + " is \"" + text.get() + "\"; it must be refuse or accept.");
        };
    }

    private static int port(String text) throws Refusal {
        if (text.matches("[0-9]{1,5}")) {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        }
        throw new Refusal(SCANNER_PORT + " is \"" + text + "\"; it must be a number between 1 and 65535.");
    }
}
