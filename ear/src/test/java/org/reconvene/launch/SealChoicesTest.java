package org.reconvene.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the operator says about seals is understood, or refused before anything starts. */
class SealChoicesTest {

    @TempDir
    Path checkout;

    @Test
    void with_nothing_said_a_key_is_made_in_the_data_folder_and_heads_stay() throws Refusal {
        assertThat(SealChoices.of(Map.of(), checkout).properties()).isEmpty();
    }

    @Test
    void what_is_said_reaches_the_server() throws Exception {
        var key = Files.createFile(checkout.resolve("key.pem"));
        assertThat(SealChoices.of(
                                Map.of(
                                        SealChoices.KEY, "key.pem",
                                        SealChoices.FOLDER, "heads",
                                        SealChoices.MAIL, "records@example.org",
                                        MailSettings.HOST, "localhost"),
                                checkout)
                        .properties())
                .containsExactly(
                        "-Dreconvene.seal.key=" + key,
                        "-Dreconvene.heads.folder=" + checkout.resolve("heads"),
                        "-Dreconvene.heads.mail=records@example.org");
    }

    @Test
    void what_cannot_be_is_refused_with_the_name_of_the_variable() throws IOException {
        var file = Files.createFile(checkout.resolve("file")).toString();
        refuses(Map.of(SealChoices.KEY, "missing.pem"), SealChoices.KEY);
        refuses(Map.of(SealChoices.FOLDER, file), SealChoices.FOLDER);
        refuses(Map.of(SealChoices.MAIL, "nobody", MailSettings.HOST, "localhost"), SealChoices.MAIL);
        refuses(Map.of(SealChoices.MAIL, "records@example.org"), MailSettings.HOST);
    }

    private void refuses(Map<String, String> said, String named) {
        assertThatThrownBy(() -> SealChoices.of(said, checkout))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(named);
    }
}
