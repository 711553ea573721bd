package org.reconvene.launch;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What one run of Reconvene is told from outside.
 *
 * @param port where it is served, on the loopback address only
 * @param data the folder that holds everything worth keeping
 * @param databaseUrl the JDBC address of a PostgreSQL database; empty for the H2 file in the data folder
 * @param demonstration whether the demonstration partnerships and their accounts exist
 * @param clock the instant at which a demonstration's clock starts; empty for the present
 * @param papers what it is told about documents
 * @param seals what it is told about seals of the record
 * @param door what it is told about signing in
 * @param server the provisioned WildFly
 * @param application the EAR
 */
record Settings(
        int port,
        Path data,
        Optional<String> databaseUrl,
        boolean demonstration,
        Optional<String> clock,
        PaperChoices papers,
        SealChoices seals,
        DoorChoices door,
        Path server,
        Path application) {

    static final String PORT = "RECONVENE_PORT";
    static final String DATA = "RECONVENE_DATA";
    static final String DATABASE = "RECONVENE_DB_URL";
    static final String DEMONSTRATION = "RECONVENE_DEMONSTRATION";
    static final String CLOCK = "RECONVENE_CLOCK";

    /**
     * Reads the settings.
     *
     * @param said the environment's variables
     * @param checkout the folder that relative paths start from
     * @throws Refusal if a variable holds something it cannot
     */
    static Settings of(Map<String, String> said, Path checkout, Path server, Path application) throws Refusal {
        MailSettings.refuseUnlessUsable(said);
        Optional<String> databaseUrl = given(said, DATABASE);
        if (databaseUrl.isPresent() && !databaseUrl.get().startsWith("jdbc:postgresql:")) {
            throw new Refusal(DATABASE + " must begin with jdbc:postgresql:, as in"
                    + " jdbc:postgresql://localhost/reconvene; leave it out to keep the data in a file.");
        }
        boolean demonstration = demonstration(given(said, DEMONSTRATION), databaseUrl);
        return new Settings(
                port(given(said, PORT).orElse("8080")),
                checkout.resolve(given(said, DATA).orElse("data"))
                        .toAbsolutePath()
                        .normalize(),
                databaseUrl,
                demonstration,
                clock(given(said, CLOCK), demonstration),
                PaperChoices.of(said, checkout),
                SealChoices.of(said, checkout),
                DoorChoices.of(said, checkout),
                server,
                application);
    }

    /** Where the person looks. */
    String address() {
        return "http://localhost:" + port + "/";
    }

    private static Optional<String> given(Map<String, String> said, String name) {
        return Optional.ofNullable(said.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static int port(String text) throws Refusal {
        if (text.matches("[0-9]{1,5}")) {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        }
        throw new Refusal(PORT + " is \"" + text + "\"; it must be a number between 1 and 65535.");
    }

    private static Optional<String> clock(Optional<String> text, boolean demonstration) throws Refusal {
        if (text.isEmpty()) {
            return text;
        }
        if (!demonstration) {
            throw new Refusal(
                    CLOCK + " is for demonstrations; leave it out, since a register in use tells the true time.");
        }
        try {
            return Optional.of(Instant.parse(text.get()).toString());
        } catch (DateTimeException e) {
            throw new Refusal(
                    CLOCK + " is \"" + text.get() + "\"; it must be an instant, for example 2026-12-22T09:10:00Z.");
        }
    }

    private static boolean demonstration(Optional<String> text, Optional<String> databaseUrl) throws Refusal {
        if (text.isEmpty()) {
            return databaseUrl.isEmpty();
        }
        return switch (text.get()) {
            case "true" -> {
                if (databaseUrl.isPresent()) {
                    throw new Refusal(DEMONSTRATION + " is true, but a database named by " + DATABASE
                            + " never holds demonstration accounts; set one of the two only.");
                }
                yield true;
            }
            case "false" -> false;
            default -> throw new Refusal(DEMONSTRATION + " is \"" + text.get() + "\"; it must be true or false.");
        };
    }
}
