package org.reconvene.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a bundle says in words what it checked, and names what is not as it was recorded. */
class VerifyTest {

    private static final String CASE = "SUR-2026-1001";
    private static final byte[] REPORT = "the report".getBytes(StandardCharsets.UTF_8);

    private final RecordCopy record = RecordCopy.random(new Random(7), 5, 60, 3);
    private final TreeMap<String, byte[]> files = new TreeMap<>();

    @TempDir
    Path folder;

    private String said = "";

    @BeforeEach
    void a_bundle_of_one_case() {
        files.put(CaseProof.ENTRIES, lines(record.chains.getOrDefault(CASE, List.of())));
        files.put("documents/1 Report.pdf", REPORT);
        files.put("README.txt", "Read me".getBytes(StandardCharsets.UTF_8));
        files.put(CaseProof.NAME, proof().text().getBytes(StandardCharsets.UTF_8));
    }

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

    private CaseProof proof() {
        // The one document stands in for the first of the record.
        record.documents.put(1L, Sha256.hex(REPORT));
        var leaves = record.leaves;
        leaves.replaceAll(leaf -> leaf.kind() == Leaf.Kind.DOCUMENT && leaf.number() == 1
                ? new Leaf(leaf.position(), leaf.kind(), leaf.caseKey(), 1, Sha256.hex(REPORT))
                : leaf);
        record.signAnew();
        var tree = new PlainTree(leaves.stream().map(Leaf::treeHash).toList());
        var chain = leaves.stream()
                .filter(leaf -> leaf.kind() == Leaf.Kind.CHAIN && leaf.caseKey().equals(CASE))
                .reduce((one, other) -> other)
                .orElseThrow();
        var document = leaves.stream()
                .filter(leaf -> leaf.kind() == Leaf.Kind.DOCUMENT && leaf.number() == 1)
                .findFirst()
                .orElseThrow();
        return new CaseProof(
                CASE,
                record.heads.getLast(),
                RecordCopy.OPERATOR.open(),
                hashes(),
                proven(tree, chain),
                List.of(new CaseProof.ProvenDocument(proven(tree, document), "Report", "documents/1 Report.pdf")));
    }

    private static CaseProof.Proven proven(PlainTree tree, Leaf leaf) {
        return new CaseProof.Proven(
                leaf, Tree.inclusion(tree, leaf.position(), tree.leafHashes().size()));
    }

    private void whole(RecordCopy copy) {
        files.clear();
        files.put(
                CaseProof.ENTRIES,
                lines(copy.chains.values().stream().flatMap(List::stream).toList()));
        files.put(
                CaseProof.LEAVES,
                copy.leaves.stream()
                        .map(Lines::of)
                        .collect(Collectors.joining("\n"))
                        .getBytes(StandardCharsets.UTF_8));
        files.put(
                CaseProof.HEADS,
                copy.heads.stream()
                        .map(SignedHead::text)
                        .collect(Collectors.joining("\n"))
                        .getBytes(StandardCharsets.UTF_8));
        files.put(CaseProof.KEYS, PublicKeys.text(RecordCopy.OPERATOR.open()).getBytes(StandardCharsets.UTF_8));
        var proof = new CaseProof("", copy.heads.getLast(), RecordCopy.OPERATOR.open(), hashes(), null, List.of());
        files.put(CaseProof.NAME, proof.text().getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, String> hashes() {
        var hashes = new TreeMap<String, String>();
        files.forEach((name, content) -> hashes.put(name, Sha256.hex(content)));
        hashes.remove(CaseProof.NAME);
        return hashes;
    }

    private static byte[] lines(List<ChainedEntry> entries) {
        return entries.stream().map(Lines::of).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
    }

    private void change(String file, String from, String to) {
        var text = new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        files.put(file, text.replaceFirst(from, to).getBytes(StandardCharsets.UTF_8));
    }

    private int verify(String... more) throws IOException {
        var bundle = folder.resolve("bundle.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(bundle))) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        var arguments = new String[more.length + 1];
        System.arraycopy(more, 0, arguments, 0, more.length);
        arguments[more.length] = bundle.toString();
        return run(arguments);
    }

    private int run(String... arguments) {
        var out = new ByteArrayOutputStream();
        int code = Verify.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8));
        said = out.toString(StandardCharsets.UTF_8);
        return code;
    }
}
