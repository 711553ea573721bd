package org.reconvene.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file in the folder of papers is whole, is found again under its number and sum, and says when it was written. */
class PaperFolderTest {

    private static final Instant AT = Instant.parse("2026-11-20T10:00:00Z");
    private static final byte[] CONTENT = "What was said.".getBytes(StandardCharsets.UTF_8);
    private static final String SUM = Sha256.of(CONTENT);

    @TempDir
    Path temporary;

    @Test
    void what_is_written_is_read_again_and_no_half_file_stays() throws IOException {
        var folder = new PaperFolder(temporary.resolve("papers"));
        folder.write(42, SUM, CONTENT, AT);
        assertThat(folder.read(42, SUM))
                .hasValueSatisfying(read -> assertThat(read).isEqualTo(CONTENT));
        try (var files = Files.list(folder.path())) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("42-" + SUM);
        }
    }

    @Test
    void another_number_or_another_sum_is_another_paper() throws IOException {
        var folder = new PaperFolder(temporary);
        folder.write(42, SUM, CONTENT, AT);
        assertThat(folder.read(43, SUM)).isEmpty();
        assertThat(folder.read(42, "0".repeat(64))).isEmpty();
    }

    @Test
    void only_old_files_of_papers_are_found_for_tidying() throws IOException {
        var folder = new PaperFolder(temporary);
        folder.write(42, SUM, CONTENT, AT);
        folder.write(43, SUM, CONTENT, AT.plusSeconds(10));
        Files.writeString(temporary.resolve("notes of the operator.txt"), "mine");
        assertThat(folder.before(AT.plusSeconds(1)))
                .extracting(PaperFolder.Kept::id)
                .containsExactly(42L);
        assertThat(new PaperFolder(temporary.resolve("nowhere")).before(AT)).isEmpty();
    }
}
