package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.reconvene.notification.boundary.HeadsByMail;
import org.reconvene.proof.SignedHead;
import org.reconvene.record.AddPaper;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Papers;
import org.reconvene.seal.HeadView;
import org.reconvene.seal.boundary.HandingOut;
import org.reconvene.seal.boundary.HeadsFolder;
import org.reconvene.seal.boundary.ProofDesk;
import org.reconvene.seal.boundary.SealSettings;
import org.reconvene.seal.boundary.Sealing;
import org.reconvene.time.Nation;

/** The record is sealed, and whoever changes it with every right to the database is found out, on the real tables. */
@ExtendWith(ArquillianExtension.class)
class SealedRecordIT {

    @Inject
    Scenery scenery;

    @Inject
    Story story;

    @Inject
    Papers papers;

    @Inject
    Sealing sealing;

    @Inject
    ProofDesk desk;

    @Inject
    HeadsFolder folder;

    @Inject
    HandingOut handing;

    @Inject
    HeadsByMail mail;

    /** As somebody with every right to the database. */
    @Resource(lookup = "java:jboss/datasources/ReconveneOwner")
    DataSource owner;

    @TempDir
    Path outside;

    private Scene scene;
    private String reference;

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(SealedRecordIT.class, Story.class, Scenery.class, Mailbox.class);
    }

    @BeforeEach
    void a_case_with_a_document() {
        scene = scenery.partnership(Nation.ENGLAND_AND_WALES);
        reference = story.conferenceWithoutAPlan(scene, story.child(scene, "seal", "Rowan"));
        var report = "%PDF-1.7 the report %%EOF".getBytes(StandardCharsets.US_ASCII);
        done(papers.add(new AddPaper(new CaseKey(reference), "", null, null, "report.pdf", report)));
        seal();
        story.as(scene, "records manager");
    }

    @AfterEach
    void nothing_goes_outside() {
        System.clearProperty(SealSettings.FOLDER);
        System.clearProperty(SealSettings.MAIL);
    }

    @Test
    void a_case_is_whole_up_to_the_last_seal_and_what_came_after_waits_for_the_next() {
        var view = done(desk.ofCase(reference));
        assertThat(view.wrong()).isEmpty();
        assertThat(view.right())
                .anyMatch(words -> words.contains("covered by head"))
                .anyMatch(words -> words.contains("1 document is there and as sealed"));
        assertThat(done(desk.ofCase(reference)).right()).anyMatch(words -> words.contains("came after the last seal"));
        seal();
        assertThat(done(desk.ofEverything()).wrong()).isEmpty();
    }

    @Test
    void whoever_is_no_records_manager_or_asks_for_a_case_of_another_partnership_is_refused() {
        story.as(scenery.partnership(Nation.SCOTLAND), "records manager");
        assertThat(refused(desk.ofCase(reference))).allMatch(words -> words.contains("your partnership"));
        assertThat(refused(desk.ofCase("person/1"))).allMatch(words -> words.contains("your partnership"));
        story.as(scene, "chair");
        assertThat(refused(desk.ofCase(reference))).isNotEmpty();
        assertThat(refused(desk.ofEverything())).isNotEmpty();
    }

    @Test
    void what_is_changed_in_the_tables_is_found_in_its_case_and_among_everything() throws Exception {
        var key = "case_key = '" + reference + "'";
        for (var tampering : List.of(
                "update record_entry set summary = 'Nothing happened' where number = 2 and " + key,
                "update record_entry set person_id = 1 where number = 1 and " + key,
                "update record_entry set at = at + interval '1' hour where number = 3 and " + key,
                "delete from record_entry where number = 2 and " + key,
                "delete from record_entry where number >= 2 and " + key,
                "update record_entry set hash = '" + "f".repeat(64) + "' where number = 2 and " + key,
                "update record_leaf set hash = '" + "f".repeat(64) + "' where " + key,
                "update paper set sha256 = '" + "f".repeat(64) + "' where " + key)) {
            tamper(tampering, () -> {
                assertThat(done(desk.ofCase(reference)).wrong())
                        .as(tampering)
                        .anyMatch(words -> words.contains(reference));
                assertThat(done(desk.ofEverything()).wrong())
                        .as(tampering)
                        .anyMatch(words -> words.contains(reference));
            });
        }
        tamper(
                "delete from record_leaf where kind = 'CHAIN' and " + key,
                () -> assertThat(done(desk.ofEverything()).wrong())
                        .anyMatch(words -> words.startsWith("Leaf ") && words.endsWith(" is missing.")));
        tamper(
                "update record_head set root = '" + "f".repeat(64) + "'",
                () -> assertThat(done(desk.ofEverything()).wrong())
                        .anyMatch(words -> words.contains("not to be believed")));
        tamper(
                "update paper_content set content = cast('x' as bytea) where paper_id in (select id from paper where "
                        + key + ")",
                () -> assertThat(done(desk.ofCase(reference)).wrong())
                        .anyMatch(words -> words.startsWith("Document ")));
        assertThat(done(desk.ofEverything()).wrong()).as("all was put back").isEmpty();
    }

    @Test
    void a_record_that_was_cut_is_found_by_a_head_that_was_kept_outside() throws Exception {
        var kept = seal();
        assertThat(done(desk.ofHead("Dear all,\n\n> " + kept.text().replace("\n", "\r\n> ")))
                        .right())
                .anyMatch(words -> words.startsWith("Nothing was removed or changed since head " + kept.number()));
        done(desk.ofCase(reference));
        var later = seal();
        tamper(
                "delete from record_entry where case_key = '" + reference + "' and number > (select max(l.number)"
                        + " from record_leaf l where l.position < " + kept.size()
                        + " and l.kind = 'CHAIN' and l.case_key = '" + reference + "');"
                        + "delete from record_head where number > " + kept.number() + ";"
                        + "delete from record_leaf where position >= " + kept.size(),
                () -> {
                    assertThat(done(desk.ofEverything()).wrong())
                            .as("nothing inside tells")
                            .isEmpty();
                    assertThat(done(desk.ofHead(later.text())).wrong())
                            .anyMatch(words ->
                                    words.contains("Head " + later.number() + " was kept outside and is missing"));
                    assertThat(done(desk.ofHead(kept.text())).isWhole()).isTrue();
                });
        assertThat(refused(desk.ofHead("number: 7"))).hasSize(1);
    }

    @Test
    void servers_that_seal_at_the_same_time_take_one_number_each() {
        try (var servers = Executors.newFixedThreadPool(4)) {
            for (int round = 0; round < 5; round++) {
                story.as(scene, "records manager");
                done(desk.ofCase(reference));
                var running = new ArrayList<CompletableFuture<Void>>();
                for (int server = 0; server < 4; server++) {
                    running.add(CompletableFuture.runAsync(() -> sealing.seal(false), servers));
                }
                running.forEach(CompletableFuture::join);
            }
        }
        story.as(scene, "records manager");
        assertThat(done(desk.ofEverything()).wrong()).isEmpty();
    }

    @Test
    void heads_wait_for_a_folder_that_is_not_there_and_none_is_lost() throws IOException {
        var place = outside.resolve("mounted");
        System.setProperty(SealSettings.FOLDER, place.toString());
        var head = seal();
        folder.write();
        assertThat(handing.waiting(HandingOut.FOLDER)).isNotEmpty();
        Files.createDirectory(place);
        folder.write();
        assertThat(handing.waiting(HandingOut.FOLDER)).isEmpty();
        var file = place.resolve(String.format(Locale.ROOT, "reconvene-head-%08d.txt", head.number()));
        assertThat(file).hasContent(head.text());
        assertThat(SignedHead.read(Files.readString(file))).isPresent();
    }

    @Test
    void heads_go_by_mail_once_each() {
        var mailbox = Mailbox.open();
        try {
            System.setProperty(SealSettings.MAIL, "auditor@example.org");
            var head = seal();
            while (!handing.waiting(HandingOut.MAIL).isEmpty()) {
                mail.send();
            }
            mail.send();
            assertThat(mailbox.subjects("auditor@example.org"))
                    .containsOnlyOnce("Reconvene: head " + head.number() + " of the record");
        } finally {
            mailbox.close();
        }
    }

    /** Looks after that was done, and puts everything back as it was. */
    private void tamper(String statements, Runnable look) throws SQLException {
        var ofCase = " where case_key = '" + reference + "'";
        run("create table kept_entry as select * from record_entry" + ofCase);
        run("create table kept_leaf as select * from record_leaf");
        run("create table kept_head as select * from record_head");
        run("create table kept_paper as select id, sha256, content from paper join paper_content on paper_id = id"
                + ofCase);
        try {
            for (var statement : statements.split(";", -1)) {
                run(statement);
            }
            look.run();
        } finally {
            run("delete from record_entry" + ofCase);
            run("insert into record_entry select * from kept_entry");
            run("delete from record_leaf");
            run("insert into record_leaf select * from kept_leaf");
            run("insert into record_head select * from kept_head k"
                    + " where not exists (select 1 from record_head h where h.number = k.number)");
            run("update record_head set root = (select k.root from kept_head k where k.number = record_head.number)");
            run("update paper set sha256 = (select k.sha256 from kept_paper k where k.id = paper.id)" + ofCase);
            run("update paper_content set content = (select k.content from kept_paper k where k.id = paper_id)"
                    + " where paper_id in (select id from kept_paper)");
            for (var table : List.of("kept_entry", "kept_leaf", "kept_head", "kept_paper")) {
                run("drop table " + table);
            }
        }
    }

    private void run(String statement) throws SQLException {
        try (var connection = owner.getConnection();
                var prepared = connection.createStatement()) {
            prepared.executeUpdate(statement);
        }
    }

    /** The head after which nothing waits; something always does, since each look at the record is recorded. */
    private HeadView seal() {
        story.as(scene, "records manager");
        done(desk.ofEverything());
        var last = sealing.seal(false);
        for (var head = last; head.isPresent(); head = sealing.seal(false)) {
            last = head;
        }
        return last.orElseThrow();
    }
}
