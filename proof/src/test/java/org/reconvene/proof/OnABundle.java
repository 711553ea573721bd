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
import org.junit.jupiter.api.io.TempDir;

/** A bundle as it is made, and as somebody changes it before it is checked. */
abstract class OnABundle {

    static final String CASE = "SUR-2026-1001";
    static final byte[] REPORT = "the report".getBytes(StandardCharsets.UTF_8);

    final RecordCopy record = RecordCopy.random(new Random(7), 5, 60, 3);
    final TreeMap<String, byte[]> files = new TreeMap<>();

    @TempDir
    Path folder;

    String said = "";

    @BeforeEach
    void a_bundle_of_one_case() {
        files.put(CaseProof.ENTRIES, lines(record.chains.getOrDefault(CASE, List.of())));
        files.put("documents/1 Report.pdf", REPORT);
        files.put("README.txt", "Read me".getBytes(StandardCharsets.UTF_8));
        files.put(CaseProof.NAME, proof().text().getBytes(StandardCharsets.UTF_8));
    }

    /** What the bundle says of its files as they are now. */
    CaseProof proof() {
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

    static CaseProof.Proven proven(PlainTree tree, Leaf leaf) {
        return new CaseProof.Proven(
                leaf, Tree.inclusion(tree, leaf.position(), tree.leafHashes().size()));
    }

    void whole(RecordCopy copy) {
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

    void put(CaseProof proof) {
        files.put(CaseProof.NAME, proof.text().getBytes(StandardCharsets.UTF_8));
    }

    Map<String, String> hashes() {
        var hashes = new TreeMap<String, String>();
        files.forEach((name, content) -> hashes.put(name, Sha256.hex(content)));
        hashes.remove(CaseProof.NAME);
        return hashes;
    }

    static byte[] lines(List<ChainedEntry> entries) {
        return entries.stream().map(Lines::of).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
    }

    void change(String file, String from, String to) {
        var text = new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        files.put(file, text.replaceFirst(from, to).getBytes(StandardCharsets.UTF_8));
    }

    int verify(String... more) throws IOException {
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

    int run(String... arguments) {
        var out = new ByteArrayOutputStream();
        int code = Verify.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8));
        said = out.toString(StandardCharsets.UTF_8);
        return code;
    }
}
