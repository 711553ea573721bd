package org.reconvene.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each step of the check is said once it found nothing, and only then. */
class BundleCheckTest extends OnABundle {

    @Test
    void every_step_that_found_nothing_is_said_in_its_order() throws IOException {
        var chain = record.chains.getOrDefault(CASE, List.of());
        var head = record.heads.getLast().head();
        assertThat(verify()).isEqualTo(Verify.WHOLE);
        var leaf = CaseProof.read(new String(files.getOrDefault(CaseProof.NAME, new byte[0]), StandardCharsets.UTF_8))
                .chain();
        assertThat(said.lines().toList())
                .containsExactly(
                        "Checked bundle.zip",
                        "  right  The 3 files are those that were put into the bundle.",
                        "  right  Head 3 of the record, sealed at " + head.sealedAt()
                                + ", is signed by the key with the fingerprint " + head.key() + ".",
                        "  right  Entries 1 to " + chain.size() + " of " + CASE
                                + " are there, none is changed, and each follows the one before it.",
                        "  right  The last of them is among what the head covers, as leaf "
                                + (leaf == null ? "" : leaf.leaf().position()) + ".",
                        "  right  1 document is there and as sealed.",
                        "",
                        "This is what was recorded, and all of it up to that head.",
                        "Whose key it is the bundle cannot prove: compare the fingerprint with the one that the operator"
                                + " gave you by another way, or give it with --key.");
    }

    @Test
    void what_the_bundle_says_of_itself_is_written_as_it_was_read() {
        var text = new String(files.getOrDefault(CaseProof.NAME, new byte[0]), StandardCharsets.UTF_8);
        assertThat(CaseProof.read(text).text()).isEqualTo(text);
        assertThatThrownBy(() -> CaseProof.read(text.replace("reconvene-bundle-1", "reconvene-bundle-2")))
                .hasMessage("it is of a form that this verifier does not know");
        assertThatThrownBy(() -> CaseProof.read(text.replace("Reconvene: head", "Another head")))
                .hasMessage("it holds no signed head");
    }

    @Test
    void the_fingerprint_of_what_the_bundle_says_of_itself_is_answered() throws IOException {
        verify();
        var checked = new BundleCheck(Set.of(), List.of()).check(folder.resolve("bundle.zip"));
        assertThat(checked.isWhole()).isTrue();
        assertThat(checked.fingerprint()).isEqualTo(Sha256.hex(files.getOrDefault(CaseProof.NAME, new byte[0])));
    }

    @Test
    void a_file_that_is_missing_is_named_and_that_step_is_not_said() throws IOException {
        files.remove("README.txt");
        assertThat(verify()).isEqualTo(Verify.FAULTY);
        assertThat(said)
                .contains("  WRONG  The file README.txt is missing.", "Entries 1 to", "This is not what was recorded")
                .doesNotContain("files are those that were put into the bundle", "does not belong");
    }

    @Test
    void a_folder_in_the_bundle_is_no_file_that_was_added() throws IOException {
        files.put("documents/", new byte[0]);
        assertThat(verify()).isEqualTo(Verify.WHOLE);
    }

    @Test
    void a_name_that_stands_twice_in_the_bundle_is_refused() throws IOException {
        files.put("README.tyt", "Read me".getBytes(StandardCharsets.UTF_8));
        verify();
        var path = folder.resolve("bundle.zip");
        var bytes =
                new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1).replace("README.tyt", "README.txt");
        Files.write(path, bytes.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run(path.toString())).isEqualTo(Verify.NOT_CHECKED);
        assertThat(said).contains("could not be checked: README.txt stands in it twice.");
    }

    @Test
    void a_bundle_without_its_proof_or_with_a_line_without_an_end_cannot_be_checked() throws IOException {
        files.put(CaseProof.ENTRIES, "{".repeat(64 * 1024 + 1).getBytes(StandardCharsets.UTF_8));
        assertThat(verify()).isEqualTo(Verify.NOT_CHECKED);
        assertThat(said).contains("a line of entries.jsonl has no end");
        files.put(CaseProof.ENTRIES, "{".repeat(64 * 1024).getBytes(StandardCharsets.UTF_8));
        assertThat(verify()).isEqualTo(Verify.NOT_CHECKED);
        assertThat(said).contains("it is not written as expected");
        files.remove(CaseProof.NAME);
        assertThat(verify()).isEqualTo(Verify.NOT_CHECKED);
        assertThat(said).contains("proof.json is not in it");
    }

    @Test
    void what_unpacks_to_more_than_is_allowed_is_refused_before_it_is_read_to_its_end() throws IOException {
        files.put("lines", "one\n\ntwo".getBytes(StandardCharsets.UTF_8));
        verify();
        var path = folder.resolve("bundle.zip");
        try (var exact = new BundleFile(path, 6 + 8 + 8)) {
            var lines = new ArrayList<String>();
            exact.lines("lines", lines::add);
            assertThat(lines).containsExactly("one", "two");
            assertThat(exact.text("lines")).isEqualTo("one\n\ntwo");
            assertThat(exact.hash("lines")).isEqualTo(Sha256.hex("one\n\ntwo".getBytes(StandardCharsets.UTF_8)));
            assertThatThrownBy(() -> exact.hash("lines")).hasMessage("it unpacks to more than any bundle has");
        }
        try (var less = new BundleFile(path, 5)) {
            assertThatThrownBy(() -> less.lines("lines", line -> {})).isInstanceOf(IOException.class);
        }
        try (var less = new BundleFile(path, 7)) {
            assertThatThrownBy(() -> less.text("lines")).isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_head_that_another_key_signed_is_not_believed() throws IOException {
        var stranger = SealKey.make();
        var head = record.heads.getLast().head();
        put(proof(stranger.sign(head), proof().chain(), proof().documents()));
        assertThat(verify()).isEqualTo(Verify.FAULTY);
        assertThat(said).contains("Head 3 is not to be believed: its signature is not right.");
        var renamed = new Head(
                head.number(), head.size(), head.root(), head.sealedAt(), head.previous(), stranger.fingerprint());
        put(proof(RecordCopy.OPERATOR.sign(renamed), proof().chain(), proof().documents()));
        assertThat(verify()).as("it names another key than the one that signed").isEqualTo(Verify.FAULTY);
        assertThat(said)
                .contains("Head 3 is not to be believed: its signature is not right.")
                .doesNotContain("is signed by the key with");
    }

    @Test
    void a_head_that_the_reader_kept_under_the_same_number_must_be_the_same() throws IOException {
        var ours = record.heads.getLast().head();
        var other = new Head(ours.number(), ours.size(), Entry.BEGINNING, ours.sealedAt(), ours.previous(), ours.key());
        var kept = folder.resolve("head.txt");
        Files.writeString(kept, RecordCopy.OPERATOR.sign(other).text());
        assertThat(verify("--head", kept.toString())).isEqualTo(Verify.FAULTY);
        assertThat(said)
                .contains("Head 3 is not the one that you kept.")
                .doesNotContain("the very head", "cannot be compared");
    }

    @Test
    void entries_of_another_case_are_named() throws IOException {
        var all = new ArrayList<>(record.chains.getOrDefault(CASE, List.of()));
        all.addFirst(record.chains.getOrDefault("SUR-2026-1002", List.of()).getFirst());
        files.put(CaseProof.ENTRIES, lines(all));
        put(proof());
        assertThat(verify()).isEqualTo(Verify.FAULTY);
        assertThat(said).contains("Entry 1 of SUR-2026-1002 is of another case.");
    }

    @Test
    void an_entry_beyond_the_seal_and_a_bundle_without_entries_are_named() throws IOException {
        var size = record.chains.getOrDefault(CASE, List.of()).size();
        var chain = proof().chain();
        var documents = proof().documents();
        record.add(CASE, "Added later");
        files.put(CaseProof.ENTRIES, lines(record.chains.getOrDefault(CASE, List.of())));
        put(proof(record.heads.getLast(), chain, documents));
        assertThat(verify()).isEqualTo(Verify.FAULTY);
        assertThat(said).contains("Entry " + (size + 1) + " of " + CASE + " was never sealed");
        files.remove(CaseProof.ENTRIES);
        put(proof(record.heads.getLast(), chain, documents));
        assertThat(verify()).isEqualTo(Verify.FAULTY);
        assertThat(said).contains("Entry " + size + " of " + CASE + " was sealed and is missing");
    }

    @Test
    void an_entry_that_is_not_the_sealed_one_is_found_where_everything_else_fits() throws IOException {
        var tampered = record.copy();
        var anew = new ArrayList<ChainedEntry>();
        for (var entry : tampered.chains.getOrDefault(CASE, List.of())) {
            var old = entry.entry();
            var said = new Entry(
                    CASE, old.number(), old.partnership(), old.person(), old.at(), old.outcome(), old.act(), "Nothing");
            anew.add(ChainedEntry.of(
                    said, anew.isEmpty() ? Entry.BEGINNING : anew.getLast().hash()));
        }
        files.put(CaseProof.ENTRIES, lines(anew));
        put(proof());
        assertThat(verify()).isEqualTo(Verify.FAULTY);
        assertThat(said).contains("The record of " + CASE + " was written anew");
    }

    @Test
    void a_leaf_of_another_case_or_that_leads_elsewhere_is_named() throws IOException {
        var tree = new PlainTree(record.leaves.stream().map(Leaf::treeHash).toList());
        var other = record.leaves.stream()
                .filter(leaf -> leaf.kind() == Leaf.Kind.CHAIN && leaf.caseKey().equals("SUR-2026-1002"))
                .findFirst()
                .orElseThrow();
        put(proof(record.heads.getLast(), proven(tree, other), List.of()));
        assertThat(verify()).isEqualTo(Verify.FAULTY);
        assertThat(said)
                .contains("Entry " + other.number() + " of SUR-2026-1002 is not among what the head covers.")
                .contains("0 documents are there and as sealed.");
        var document = proof().documents().getFirst().proven();
        var wrong = new CaseProof.ProvenDocument(
                new CaseProof.Proven(document.leaf(), List.of()), "Report", "documents/1 Report.pdf");
        put(proof(record.heads.getLast(), proof().chain(), List.of(wrong)));
        assertThat(verify()).isEqualTo(Verify.FAULTY);
        assertThat(said).contains("Document 1 of " + CASE + " is not among what the head covers.");
    }

    @Test
    void a_document_that_is_left_out_is_counted_and_one_that_is_not_the_sealed_one_is_named() throws IOException {
        var proven = proof().documents().getFirst().proven();
        var left = new CaseProof.ProvenDocument(proven, "withheld", null);
        files.remove("documents/1 Report.pdf");
        put(proof(record.heads.getLast(), proof().chain(), List.of(left)));
        assertThat(verify()).isEqualTo(Verify.WHOLE);
        assertThat(said)
                .contains(
                        "0 documents are there and as sealed; 1 left out, since withheld from whoever made the bundle.");
        var gone = new CaseProof.ProvenDocument(proven, "Report", "documents/1 Report.pdf");
        put(proof(record.heads.getLast(), proof().chain(), List.of(gone)));
        assertThat(verify()).isEqualTo(Verify.FAULTY);
        assertThat(said)
                .contains("Document 1 of " + CASE + " is not the one that was sealed: documents/1 Report.pdf.")
                .doesNotContain("there and as sealed");
    }

    private CaseProof proof(
            SignedHead head, CaseProof.@Nullable Proven chain, List<CaseProof.ProvenDocument> documents) {
        return new CaseProof(CASE, head, RecordCopy.OPERATOR.open(), hashes(), chain, documents);
    }
}
