package org.reconvene.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_missing_folder_is_made() throws Exception {
        try (DataFolder data = DataFolder.claim(folder.resolve("new"))) {
            assertThat(data.database()).isDirectory();
            assertThat(data.log()).isDirectory();
        }
    }

    @Test
    void a_folder_that_cannot_be_made_is_refused_with_the_way_to_name_another() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> DataFolder.claim(file.resolve("data")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot be written")
                .hasMessageContaining(Settings.DATA);
    }

    @Test
    void a_folder_in_use_is_refused() throws Exception {
        try (DataFolder first = DataFolder.claim(folder)) {
            assertThatThrownBy(() -> DataFolder.claim(first.path()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Another Reconvene");
        }
    }

    @Test
    void a_server_that_outlived_its_launcher_is_named_with_its_address() throws Exception {
        DataFolder.claim(folder).close();
        RunningServer.of(ProcessHandle.current(), "http://localhost:8080/")
                .writeTo(folder.resolve("running.properties"));
        assertThatThrownBy(() -> DataFolder.claim(folder))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("already running at http://localhost:8080/");
    }

    @Test
    void the_note_of_a_server_that_has_ended_is_not_believed() throws Exception {
        RunningServer ended = new RunningServer(ProcessHandle.current().pid(), 1, "http://localhost:8080/");
        ended.writeTo(folder.resolve("running.properties"));
        try (DataFolder data = DataFolder.claim(folder)) {
            assertThat(data.path()).isEqualTo(folder);
        }
    }
}
