package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.reconvene.record.AddPaper;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.PaperSettings;
import org.reconvene.record.boundary.PaperSweep;
import org.reconvene.record.boundary.Papers;
import org.reconvene.time.Nation;

/** Where the operator named a folder, papers are kept in it; each remembers where it is, and is given out only as it was added. */
@ExtendWith(ArquillianExtension.class)
class PapersInAFolderIT {

    private static final byte[] REPORT = "%PDF-1.7 the report %%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @Inject
    Scenery scenery;

    @Inject
    Story story;

    @Inject
    Papers papers;

    @Inject
    PaperSweep sweep;

    @Inject
    UserTransaction transaction;

    @TempDir
    Path folder;

    private CaseKey key;

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(PapersInAFolderIT.class, Story.class, Scenery.class);
    }

    @BeforeEach
    void a_conference_and_a_folder() {
        var scene = scenery.partnership(Nation.ENGLAND_AND_WALES);
        key = new CaseKey(story.conferenceWithoutAPlan(scene, story.child(scene, "folder-1", "Rowan")));
        System.setProperty(PaperSettings.FOLDER, folder.toString());
    }

    @AfterEach
    void in_the_database_again() {
        System.clearProperty(PaperSettings.FOLDER);
    }

    @Test
    void a_paper_is_a_file_of_the_folder_and_is_found_when_the_setting_has_changed() throws IOException {
        var inFolder = add("report.pdf");
        assertThat(files()).hasSize(1);
        System.clearProperty(PaperSettings.FOLDER);
        var inDatabase = add("plan.pdf");
        assertThat(files()).hasSize(1);
        System.setProperty(PaperSettings.FOLDER, folder.resolve("new").toString());
        assertThat(done(papers.open(key, inFolder)).content()).isEqualTo(REPORT);
        assertThat(done(papers.open(key, inDatabase)).content()).isEqualTo(REPORT);
    }

    @Test
    void a_file_that_was_moved_along_with_the_setting_is_found() throws IOException {
        var id = add("report.pdf");
        var moved = Files.createDirectory(folder.resolve("moved"));
        Files.move(files().getFirst(), moved.resolve(files().getFirst().getFileName()));
        System.setProperty(PaperSettings.FOLDER, moved.toString());
        assertThat(done(papers.open(key, id)).content()).isEqualTo(REPORT);
    }

    @Test
    void a_file_that_was_changed_or_lost_is_not_given_out() throws IOException {
        var id = add("report.pdf");
        Files.writeString(files().getFirst(), "%PDF-1.7 another report %%EOF");
        assertThat(refused(papers.open(key, id))).allMatch(words -> words.contains("not what was added"));
        Files.delete(files().getFirst());
        assertThat(refused(papers.open(key, id))).hasSize(1);
    }

    @Test
    void what_was_rolled_back_leaves_a_file_without_a_paper_which_is_swept_later() throws Exception {
        add("report.pdf");
        transaction.begin();
        add("never.pdf");
        transaction.rollback();
        assertThat(files()).hasSize(2);
        sweep.sweep();
        assertThat(files()).as("a young file may belong to an act that goes on").hasSize(2);
        for (var file : files()) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
        sweep.sweep();
        assertThat(files()).hasSize(1);
        assertThat(papers.of(key)).hasSize(1);
    }

    @Test
    void a_folder_that_cannot_be_written_takes_nothing_in() throws IOException {
        System.setProperty(
                PaperSettings.FOLDER, Files.createFile(folder.resolve("file")).toString());
        assertThat(refused(papers.add(new AddPaper(key, "", null, null, "report.pdf", REPORT))))
                .allMatch(words -> words.startsWith("The file could not be kept just now"));
        assertThat(papers.of(key)).isEmpty();
    }

    private long add(String fileName) {
        return done(papers.add(new AddPaper(key, "", null, null, fileName, REPORT)));
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
