package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.reconvene.proof.BundleCheck;
import org.reconvene.record.AddPaper;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Papers;
import org.reconvene.seal.MakeBundle;
import org.reconvene.seal.boundary.BundleDesk;
import org.reconvene.seal.boundary.ProofDesk;
import org.reconvene.seal.boundary.WholeExport;
import org.reconvene.time.Nation;

/** The bundle of a case is whole, says so to somebody who has nothing else, and is known again when it comes back. */
@ExtendWith(ArquillianExtension.class)
@Tag("SUR-5")
class BundleIT {

    private static final String PURPOSE = "The Family Court asked for it on 3 March.";
    private static final byte[] REPORT = "%PDF-1.7 the report %%EOF".getBytes(StandardCharsets.US_ASCII);

    @Inject
    Scenery scenery;

    @Inject
    Story story;

    @Inject
    Papers papers;

    @Inject
    BundleDesk desk;

    @Inject
    ProofDesk proof;

    @Inject
    WholeExport export;

    @TempDir
    Path folder;

    private Scene scene;
    private String reference;

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(BundleIT.class, Story.class, Scenery.class);
    }

    @BeforeEach
    void a_case_with_a_document() {
        scene = scenery.partnership(Nation.ENGLAND_AND_WALES);
        reference = story.conferenceWithoutAPlan(scene, story.child(scene, "bundle", "Rowan"));
        done(papers.add(new AddPaper(new CaseKey(reference), "Health report", null, null, "report.pdf", REPORT)));
        story.as(scene, "records manager");
    }

    @Test
    void it_holds_chronology_documents_entries_and_proof_and_its_making_is_recorded() throws Exception {
        var bundle = bundle();
        try (var zip = new ZipFile(bundle.toFile())) {
            assertThat(zip.stream().map(Object::toString))
                    .contains("chronology.pdf", "entries.jsonl", "proof.json", "README.txt", "verifier.jar")
                    .anyMatch(name -> name.startsWith("documents/") && name.endsWith("Health report.pdf"));
            var document = zip.stream()
                    .filter(entry -> entry.getName().startsWith("documents/"))
                    .findFirst()
                    .orElseThrow();
            assertThat(zip.getInputStream(document).readAllBytes()).isEqualTo(REPORT);
            assertThat(new String(
                            zip.getInputStream(zip.getEntry("chronology.pdf")).readNBytes(5),
                            StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }
        var back = done(proof.ofBundle(bundle));
        assertThat(back.wrong()).isEmpty();
        assertThat(back.right())
                .anyMatch(words -> words.startsWith("It was made on"))
                .anyMatch(words -> words.equals("Its entries are those of the record here."));
    }

    @Test
    void its_own_verifier_says_the_same_in_a_process_of_its_own() throws Exception {
        var bundle = bundle();
        var verifier = folder.resolve("verifier.jar");
        try (var zip = new ZipFile(bundle.toFile())) {
            Files.copy(zip.getInputStream(zip.getEntry("verifier.jar")), verifier);
        }
        var said = folder.resolve("said.txt");
        assertThat(verify(verifier, bundle, said)).isZero();
        assertThat(Files.readString(said)).contains("This is what was recorded", "1 document is there and as sealed");

        change(bundle, "entries.jsonl");
        assertThat(verify(verifier, bundle, said)).isEqualTo(1);
        assertThat(Files.readString(said)).contains("WRONG", "Entry 1 of " + reference + " was changed");
        assertThat(done(proof.ofBundle(bundle)).wrong()).isNotEmpty();
        assertThat(verify(verifier, said, folder.resolve("said-2.txt"))).isEqualTo(2);
    }

    @Test
    void a_bundle_of_another_register_and_what_is_no_bundle_are_told_apart() throws IOException {
        var none = Files.writeString(folder.resolve("none.zip"), "no ZIP file");
        assertThat(refused(proof.ofBundle(none))).hasSize(1);
    }

    @Test
    void the_whole_record_is_written_for_the_verifier() throws IOException {
        bundle();
        var whole = export.write(folder).orElseThrow();
        var checked = new BundleCheck(Set.of(), List.of()).check(whole);
        assertThat(checked.faults()).isEmpty();
        assertThat(checked.steps()).anyMatch(words -> words.contains("chains are there, none is changed"));
    }

    @Test
    void only_a_records_manager_of_the_partnership_takes_it_and_never_that_of_a_debrief() {
        story.as(scene, "chair");
        assertThat(refused(desk.make(ofTheCourt(reference)))).isNotEmpty();
        story.as(scenery.partnership(Nation.SCOTLAND), "records manager");
        assertThat(refused(desk.make(ofTheCourt(reference)))).allMatch(words -> words.contains("your partnership"));
        assertThat(refused(desk.make(ofTheCourt("SUR-D-2026-0001")))).hasSize(1);
        assertThat(refused(desk.make(ofTheCourt("")))).hasSize(1);
    }

    @Test
    void it_is_not_taken_without_saying_for_what() {
        assertThat(refused(desk.make(new MakeBundle(reference, "For the court"))))
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("Say in 20 to 2,000 characters who asked for it and for what");
    }

    private static MakeBundle ofTheCourt(String reference) {
        return new MakeBundle(reference, PURPOSE);
    }

    private Path bundle() throws IOException {
        var made = done(desk.make(ofTheCourt(reference)));
        return Files.move(made.file(), folder.resolve(made.name()), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void change(Path bundle, String name) throws IOException {
        try (var zip = FileSystems.newFileSystem(URI.create("jar:" + bundle.toUri()), Map.of())) {
            var file = zip.getPath(name);
            var lines = Files.readString(file);
            Files.writeString(file, lines.replaceFirst("\"summary\":\"", "\"summary\":\"Not "));
        }
    }

    private static int verify(Path verifier, Path bundle, Path said) throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-jar",
                        verifier.toString(),
                        bundle.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}
