package org.reconvene.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the operator says about documents is understood, or refused before anything starts. */
class PaperChoicesTest {

    @TempDir
    Path checkout;

    @Test
    void with_nothing_said_they_are_in_the_database_without_macros_and_without_a_scanner() throws Refusal {
        assertThat(read(Map.of()).properties()).containsExactly("-Dreconvene.papers.macros=refuse");
    }

    @Test
    void what_is_said_reaches_the_server() throws Refusal {
        assertThat(read(Map.of(
                                PaperChoices.FOLDER, "papers",
                                PaperChoices.MACROS, "accept",
                                PaperChoices.SCANNER_HOST, "scanner.local"))
                        .properties())
                .containsExactly(
                        "-Dreconvene.papers.folder=" + checkout.resolve("papers"),
                        "-Dreconvene.papers.macros=accept",
                        "-Dreconvene.scanner.host=scanner.local",
                        "-Dreconvene.scanner.port=3310");
    }

    @Test
    void what_cannot_be_is_refused_with_the_name_of_the_variable() throws IOException {
        var file = Files.createFile(checkout.resolve("file"));
        refuses(Map.of(PaperChoices.FOLDER, file.toString()), PaperChoices.FOLDER);
        refuses(Map.of(PaperChoices.MACROS, "yes"), PaperChoices.MACROS);
        refuses(Map.of(PaperChoices.SCANNER_PORT, "3310"), PaperChoices.SCANNER_HOST);
        refuses(
                Map.of(PaperChoices.SCANNER_HOST, "localhost", PaperChoices.SCANNER_PORT, "99999"),
                PaperChoices.SCANNER_PORT);
    }

    private void refuses(Map<String, String> said, String named) {
        assertThatThrownBy(() -> read(said)).isInstanceOf(Refusal.class).hasMessageContaining(named);
    }

    private PaperChoices read(Map<String, String> said) throws Refusal {
        return PaperChoices.of(said, checkout);
    }
}
