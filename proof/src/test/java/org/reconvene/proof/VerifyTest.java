package org.reconvene.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The program in a bundle says in words what it checked, and names what is not as it was recorded. */
class VerifyTest extends OnABundle {

    @Test
    void a_whole_bundle_is_said_to_be_whole_with_the_key_to_compare() throws IOException {
        assertThat(verify()).isEqualTo(Verify.WHOLE);
        assertThat(said)
                .contains("none is changed", "1 document is there and as sealed", RecordCopy.OPERATOR.fingerprint())
                .contains("compare the fingerprint");
        assertThat(verify("--key", RecordCopy.OPERATOR.fingerprint())).isEqualTo(Verify.WHOLE);
        assertThat(said).doesNotContain("compare the fingerprint");
    }

    @Test
    void the_key_and_the_head_that_the_reader_has_are_demanded() throws IOException {
        assertThat(verify("--key", SealKey.make().fingerprint())).isEqualTo(Verify.FAULTY);
        assertThat(said).contains("another key than the one that you gave");
        var kept = folder.resolve("head.txt");
        Files.writeString(kept, record.heads.getLast().text());
        assertThat(verify("--head", kept.toString())).isEqualTo(Verify.WHOLE);
        assertThat(said).contains("the very head that you kept");
        Files.writeString(kept, record.heads.getFirst().text());
        assertThat(verify("--head", kept.toString())).isEqualTo(Verify.WHOLE);
        assertThat(said).contains("cannot be compared here");
    }

    @Test
    void a_changed_file_is_named_and_so_is_the_entry_in_it() throws IOException {
        change(CaseProof.ENTRIES, "Something was done", "Nothing was done");
        assertThat(verify()).isEqualTo(Verify.FAULTY);
        assertThat(said).contains("The file entries.jsonl was changed", "Entry 1 of " + CASE + " was changed");
    }

    @Test
    void a_bundle_that_fits_together_again_is_found_by_what_was_signed() throws IOException {
        var chain = record.chains.getOrDefault(CASE, List.of());
        files.put(CaseProof.ENTRIES, lines(chain.subList(0, chain.size() - 1)));
        files.put(CaseProof.NAME, proof().text().getBytes(StandardCharsets.UTF_8));
        assertThat(verify()).isEqualTo(Verify.FAULTY);
        assertThat(said).contains("Entry " + chain.size() + " of " + CASE + " was sealed and is missing");
        assertThat(said).doesNotContain("The file entries.jsonl was changed");

        record.add(CASE, "Added later");
        files.put(CaseProof.ENTRIES, lines(record.chains.getOrDefault(CASE, List.of())));
        assertThat(verify()).isEqualTo(Verify.FAULTY);
        assertThat(said).contains("was never sealed");
    }

    @Test
    void a_document_that_is_another_or_was_added_is_named() throws IOException {
        files.put("documents/1 Report.pdf", "another".getBytes(StandardCharsets.UTF_8));
        files.put("documents/2 Invented.pdf", REPORT);
        assertThat(verify()).isEqualTo(Verify.FAULTY);
        assertThat(said).contains("Document 1 of " + CASE, "documents/2 Invented.pdf does not belong to the bundle");
    }

    @Test
    void a_forged_head_and_a_leaf_that_leads_elsewhere_are_named() throws IOException {
        change(CaseProof.NAME, "root: " + record.heads.getLast().head().root(), "root: " + Entry.BEGINNING);
        assertThat(verify()).isEqualTo(Verify.FAULTY);
        assertThat(said).contains("its signature is not right", "is not among what the head covers");
    }

    @Test
    void the_whole_record_is_checked_with_every_head_that_was_kept() throws IOException {
        whole(record);
        var kept = folder.resolve("head.txt");
        Files.writeString(kept, record.heads.getFirst().text());
        assertThat(verify("--head", kept.toString())).isEqualTo(Verify.WHOLE);
        assertThat(said).contains("All 60 entries of 5 chains", "Nothing was removed or changed since the heads");

        var tampered = record.copy();
        Tampering.DELETE_AN_ENTRY.to(tampered, new Random(1));
        whole(tampered);
        assertThat(verify()).isEqualTo(Verify.FAULTY);
        assertThat(said).contains("missing");
    }

    @Test
    void what_cannot_be_checked_is_said_to_be_so() throws IOException {
        assertThat(run()).isEqualTo(Verify.NOT_CHECKED);
        assertThat(run("--key")).isEqualTo(Verify.NOT_CHECKED);
        assertThat(run("--key", "12", "bundle.zip")).isEqualTo(Verify.NOT_CHECKED);
        assertThat(run("--colour", "red", "bundle.zip")).isEqualTo(Verify.NOT_CHECKED);
        assertThat(run("--head", "none.txt", "bundle.zip")).isEqualTo(Verify.NOT_CHECKED);
        assertThat(said).contains("java -jar verifier.jar");
        assertThat(run(folder.resolve("none.zip").toString())).isEqualTo(Verify.NOT_CHECKED);
        files.put(CaseProof.NAME, "{\"format\":\"another\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(verify()).isEqualTo(Verify.NOT_CHECKED);
        files.put(CaseProof.NAME, "{\"format\"".getBytes(StandardCharsets.UTF_8));
        assertThat(verify()).isEqualTo(Verify.NOT_CHECKED);
        assertThat(said).contains("could not be checked");
    }
}
