package org.reconvene.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/access.md says what the code does. */
class AccessDocumentTest {

    private static final Path PAGE = Path.of("../docs/access.md");

    @Test
    void the_page_is_up_to_date() throws IOException {
        if (Boolean.getBoolean("reconvene.docs.write")) {
            Files.writeString(PAGE, AccessDocument.markdown());
        }
        assertThat(PAGE)
                .as("run the command that stands on the page to write it anew")
                .hasContent(AccessDocument.markdown());
    }
}
