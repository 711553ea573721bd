package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.conference.boundary.ChairsDesk;
import org.reconvene.conference.boundary.ConferencesOfMine;
import org.reconvene.interchange.CensusImportView;
import org.reconvene.interchange.ImportCounts;
import org.reconvene.interchange.ImportStatus;
import org.reconvene.interchange.boundary.CensusDesk;
import org.reconvene.interchange.boundary.CensusUploads;
import org.reconvene.time.Nation;

/** What an import of the census changes, and when it changes nothing. */
@ExtendWith(ArquillianExtension.class)
class CensusImportIT {

    private static final String CHILD = "<Message><Children><Child><ChildIdentifiers><LAchildID>C1</LAchildID>"
            + "<PersonBirthDate>%s</PersonBirthDate></ChildIdentifiers><CINdetails><DateOfInitialCPC>2025-06-02"
            + "</DateOfInitialCPC></CINdetails></Child></Children></Message>";

    private static final String SAMPLES = """
            samples/d2i-CIN2rows.xml, 1, 3
            samples/d2i-CIN_Census_2021.xml, 1, 3
            samples/d2i-CIN_Census_2021_no_assessment_factors.xml, 1, 3
            samples/d2i-CIN_Census_2024.xml, 2, 3
            samples/d2i-fake_CIN_data.xml, 332, 325
            samples/liia-BAR_cin_2022.xml, 1, 3
            generated/CIN_output_500.xml, 500, 204""";

    @Inject
    Scenery scenery;

    @Inject
    Story story;

    @Inject
    CensusUploads uploads;

    @Inject
    CensusDesk desk;

    @Inject
    ChairsDesk chairsDesk;

    @Inject
    ConferencesOfMine conferences;

    @Resource(lookup = "java:jboss/datasources/ReconveneOwner")
    DataSource database;

    Scene scene;

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(
                CensusImportIT.class, ManyChildren.class, HeapWatch.class, Scenery.class, Scene.class, Story.class);
    }

    @BeforeEach
    void an_importer() {
        scene = scenery.partnership(Nation.ENGLAND_AND_WALES);
        story.as(scene, "census importer");
    }

    @Test
    void every_file_is_previewed_then_imported_and_changes_nothing_a_second_time() throws Exception {
        for (var file : SAMPLES.lines().map(line -> line.split(", *", -1)).toList()) {
            an_importer();
            isImportedOnce(file[0], Integer.parseInt(file[1]), Integer.parseInt(file[2]));
        }
    }

    private void isImportedOnce(String name, int children, int held) throws Exception {
        var preview = sample(name);
        assertThat(preview.status()).isEqualTo(ImportStatus.READY);
        assertThat(preview.children()).isEqualTo(new ImportCounts(children, 0, 0));
        assertThat(preview.conferences()).isEqualTo(new ImportCounts(held, 0, 0));
        assertThat(done(desk.rejected(preview.id(), 0, 1_000))).hasSize(preview.rejected());
        assertThat(count("child")).isZero();

        done(desk.confirm(preview.id()));
        assertThat(count("child")).isEqualTo(children);
        assertThat(count("conference")).isEqualTo(held);

        var again = sample(name);
        assertThat(again.changesNothing()).isTrue();
        assertThat(again.children()).isEqualTo(new ImportCounts(0, 0, children));
        assertThat(done(desk.confirm(again.id())).changesNothing()).isTrue();
        assertThat(count("conference")).isEqualTo(held);
    }

    @Test
    void another_birth_date_is_a_change_and_the_conference_stays() throws Exception {
        done(desk.confirm(read(CHILD.formatted("2018-03-01")).id()));
        var preview = read(CHILD.formatted("2018-03-02"));
        assertThat(preview.children()).isEqualTo(new ImportCounts(0, 1, 0));
        assertThat(preview.conferences()).isEqualTo(new ImportCounts(0, 0, 1));
        assertThat(preview.changedChildren()).singleElement().satisfies(change -> {
            assertThat(change.wasBornOn()).hasToString("2018-03-01");
            assertThat(change.bornOn()).hasToString("2018-03-02");
        });
        done(desk.confirm(preview.id()));
        assertThat(read(CHILD.formatted("2018-03-02")).changesNothing()).isTrue();
    }

    @Test
    void a_preview_that_is_no_longer_true_is_compared_again_before_it_is_written() throws Exception {
        var first = read(CHILD.formatted("2018-03-01"));
        var second = read(CHILD.formatted("2018-03-02"));
        done(desk.confirm(first.id()));
        assertThat(refused(desk.confirm(second.id())))
                .singleElement()
                .asString()
                .startsWith("What is held has changed since this file was compared");
        assertThat(done(desk.open(second.id())).children()).isEqualTo(new ImportCounts(0, 1, 0));
        done(desk.confirm(second.id()));
    }

    @Test
    void an_import_that_was_confirmed_changes_nothing_when_it_is_confirmed_again() throws Exception {
        var preview = read(CHILD.formatted("2018-03-01"));
        done(desk.confirm(preview.id()));
        assertThat(done(desk.confirm(preview.id())).status()).isEqualTo(ImportStatus.CONFIRMED);
        assertThat(count("child")).isEqualTo(1);
    }

    @Test
    void a_conference_of_the_census_waits_for_a_chair_and_is_then_the_chairs() throws Exception {
        done(desk.confirm(read(CHILD.formatted("2018-03-01")).id()));
        story.as(scene, "chair");
        var waiting = conferences.withoutChair();
        assertThat(waiting)
                .singleElement()
                .satisfies(line ->
                        assertThat(line.reference()).matches(scene.partnership().prefix() + "-C-2025-0001"));
        done(chairsDesk.takeTheChair(waiting.get(0).reference()));
        story.as(scene, "census importer");
        assertThat(read(CHILD.formatted("2018-03-01").replace("2018", "2019"))
                        .conferences()
                        .unchanged())
                .isEqualTo(1);
    }

    @Test
    void a_file_that_cannot_be_used_says_why_and_changes_nothing() throws Exception {
        for (var file : List.of(
                "<Message><Children><Child><ChildIdentifiers><LAchildID>C1",
                "<Menu><Children/></Menu>",
                "<!DOCTYPE Message [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><Message>&x;</Message>",
                "<!DOCTYPE Message [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><Message>&b;</Message>")) {
            isRefused(file);
        }
    }

    private void isRefused(String file) throws Exception {
        var view = read(file);
        assertThat(view.status()).isEqualTo(ImportStatus.REFUSED);
        assertThat(view.refusal()).isNotBlank();
        assertThat(refused(desk.confirm(view.id()))).hasSize(1);
        assertThat(count("child")).isZero();
        assertThat(number("select count(*) from record_entry where outcome = 'DONE' and case_key = 'census/" + view.id()
                        + "' and summary like 'The census could not be used%'"))
                .isEqualTo(1);
    }

    @Test
    void nobody_without_the_office_imports() {
        story.as(scene, "chair");
        assertThat(refused(uploads.read("c.xml", InputStream.nullInputStream(), 0)))
                .containsExactly("Only these can import the census: Imports the census.");
    }

    /** The time is printed and not asserted closely: it is the machine's. */
    @Test
    void five_thousand_children_are_imported_in_under_a_minute() throws Exception {
        var file = ManyChildren.file(5_000);
        var bytes = Files.size(file);
        var heap = HeapWatch.start();
        long start = System.nanoTime();
        CensusImportView preview;
        try (var in = Files.newInputStream(file)) {
            preview = done(uploads.read("many.xml", in, bytes));
        }
        long read = System.nanoTime();
        done(desk.confirm(preview.id()));
        long written = System.nanoTime();
        System.out.printf(
                "Census of 5,000 children, %d bytes: read and compared in %d ms, written in %d ms, %d MB of heap in use after collections at most, beyond what was before%n",
                bytes, (read - start) / 1_000_000, (written - read) / 1_000_000, heap.stop());
        Files.delete(file);
        assertThat(count("child")).isEqualTo(5_000);
        assertThat(count("conference")).isEqualTo(10_000);
        assertThat(written - start).isLessThan(60_000_000_000L);
    }

    private CensusImportView sample(String name) throws IOException {
        try (var in = Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream("census/" + name), name)) {
            return done(uploads.read(name, in, 0));
        }
    }

    private CensusImportView read(String xml) {
        return done(uploads.read("c.xml", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), 0));
    }

    private long count(String table) throws SQLException {
        return number("select count(*) from " + table + " where partnership_id = "
                + scene.partnership().id().value());
    }

    private long number(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            assertThat(answer.next()).isTrue();
            return answer.getLong(1);
        }
    }
}
