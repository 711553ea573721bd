package org.reconvene.procedure.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The five procedures that come with the program, as their files have them. */
public final class BundledProcedures {

    /** The keys, in the order of requirements.md. */
    public static final List<String> KEYS =
            List.of("scottish-borders", "sussex", "northern-ireland", "surrey", "hertfordshire");

    private BundledProcedures() {}

    /**
     * The text of one of them.
     *
     * @throws IllegalStateException if the program was packaged without it
     */
    public static String text(String key) {
        return file(key + ".yaml");
    }

    /** How such a file is written, as JSON Schema. */
    public static String schema() {
        return file("procedure.schema.json");
    }

    private static String file(String name) {
        try (var file = BundledProcedures.class.getResourceAsStream("/org/reconvene/procedure/" + name)) {
            if (file == null) {
                throw new IllegalStateException("The program was packaged without " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
