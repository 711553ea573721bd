package org.reconvene.seal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.reconvene.people.PersonId;
import org.reconvene.proof.CaseProof;
import org.reconvene.proof.Entry;
import org.reconvene.proof.Head;
import org.reconvene.proof.SealKey;
import org.reconvene.proof.Sha256;
import org.reconvene.proof.SignedHead;
import org.reconvene.record.PaperKind;
import org.reconvene.record.PaperView;

/** What is taken of a case for a court: its files, each with its hash, in words that need nobody to explain them. */
class BundleTest {

    private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");
    private static final SealKey KEY = SealKey.make();
    private static final SignedHead HEAD =
            KEY.sign(new Head(3, 9, Entry.BEGINNING, AT, Entry.BEGINNING, KEY.fingerprint()));

    @Test
    void every_file_is_in_the_bundle_with_its_hash() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new BundleZip(out, AT)) {
            zip.add("README.txt", bytes("Read me"));
            zip.begin("entries.jsonl");
            zip.line("{\"a\":1}");
            zip.line("Siân");
            zip.end();
            assertThat(zip.files())
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            "README.txt", Sha256.hex(bytes("Read me")),
                            "entries.jsonl", Sha256.hex(bytes("{\"a\":1}\nSiân\n"))));
            var proof = new CaseProof("SUR-2026-0001", HEAD, KEY.open(), zip.files(), null, List.of());
            assertThat(zip.addProof(proof)).isEqualTo(Sha256.hex(bytes(proof.text())));
        }
        var read = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTime()).as("the time is the one given").isEqualTo(AT.toEpochMilli());
                read.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(read).containsOnlyKeys("README.txt", "entries.jsonl", "proof.json");
        assertThat(read).containsEntry("entries.jsonl", "{\"a\":1}\nSiân\n").containsEntry("README.txt", "Read me");
    }

    @Test
    void above_the_chronology_stands_what_it_holds_and_who_made_it() {
        assertThat(BundleWords.about("Robin, records manager", AT, 12, 30))
                .anyMatch(line -> line.contains("12 acts among the entries 1 to 30"))
                .anyMatch(line ->
                        line.startsWith("Made by Robin, records manager, on ") && line.contains("22 November 2026"));
    }

    @Test
    void the_letter_to_whoever_received_it_names_the_case_the_last_entry_and_the_head() {
        assertThat(BundleWords.readMe("SUR-2026-0001", 30, HEAD))
                .startsWith("The record of SUR-2026-0001\n")
                .contains("java -jar verifier.jar reconvene-SUR-2026-0001.zip", "The hash of entry 30 leads")
                .endsWith(HEAD.head().number() + "\n"
                        + HEAD.text().substring(HEAD.text().indexOf("size: ")))
                .doesNotContain("%");
    }

    @Test
    void the_file_of_a_document_has_a_name_that_every_system_takes() {
        assertThat(BundleWords.fileName(paper("Health visitor’s \"report\": 3/12, final")))
                .isEqualTo("documents/7 Health visitor s report 3 12, final.pdf");
        assertThat(BundleWords.fileName(paper("a".repeat(80)))).isEqualTo("documents/7 " + "a".repeat(80) + ".pdf");
        assertThat(BundleWords.fileName(paper("a".repeat(79) + " bc")))
                .isEqualTo("documents/7 " + "a".repeat(79) + ".pdf");
    }

    private static PaperView paper(String title) {
        return new PaperView(7, title, null, null, PaperKind.PDF, 1, "Robin", new PersonId(1), AT);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
