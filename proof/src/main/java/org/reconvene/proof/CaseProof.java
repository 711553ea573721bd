package org.reconvene.proof;

import java.security.PublicKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a bundle says of itself in {@code proof.json}.
 *
 * @param caseKey whose record it is; empty for the whole record of an installation
 * @param head the signed head to which everything in it leads
 * @param key by which the head is signed, as it is handed out
 * @param files the SHA-256 of every other file
 * @param chain how far the chain had come, and where that stands in the log; null where it is the whole record
 * @param documents what was sealed of each document, and the file in which it lies
 */
public record CaseProof(
        String caseKey,
        SignedHead head,
        PublicKey key,
        Map<String, String> files,
        @Nullable Proven chain,
        List<ProvenDocument> documents) {

    /** The name of the file. */
    public static final String NAME = "proof.json";

    public static final String ENTRIES = "entries.jsonl";
    public static final String LEAVES = "leaves.jsonl";
    public static final String HEADS = "heads.txt";
    public static final String KEYS = "keys.txt";

    private static final String FORMAT = "reconvene-bundle-1";

    public CaseProof {
        files = new TreeMap<>(files);
        documents = List.copyOf(documents);
    }

    /** A leaf, and what leads from it to the root. */
    public record Proven(Leaf leaf, List<byte[]> path) {

        /** Whether the leaf is among what that head covers. */
        public boolean leadsTo(Head head) {
            return TreeProof.isIncluded(leaf.treeHash(), leaf.position(), head.size(), path, Sha256.bytes(head.root()));
        }
    }

    /**
     * A document.
     *
     * @param file null where it is left out of the bundle
     */
    public record ProvenDocument(
            Proven proven, String title, @Nullable String file) {}

    /** As it stands in the file. */
    public String text() {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("format", FORMAT);
        fields.put("case", caseKey);
        fields.put("head", head.text());
        fields.put("key", PublicKeys.text(key));
        fields.put("files", files);
        fields.put("chain", chain == null ? null : fields(chain));
        fields.put("documents", documents.stream().map(CaseProof::fields).toList());
        return JsonText.of(fields);
    }

    private static Map<String, @Nullable Object> fields(Proven proven) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        var leaf = proven.leaf();
        fields.put("position", leaf.position());
        fields.put("kind", leaf.kind().name());
        fields.put("case", leaf.caseKey());
        fields.put("number", leaf.number());
        fields.put("hash", leaf.hash());
        fields.put("path", proven.path().stream().map(Sha256::text).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> fields(ProvenDocument document) {
        var fields = fields(document.proven());
        fields.put("title", document.title());
        fields.put("file", document.file());
        return fields;
    }

    /**
     * What stands in the file.
     *
     * @throws IllegalArgumentException if it is not what {@link #text} writes
     */
    static CaseProof read(String text) {
        var read = JsonReader.object(text);
        if (!read.text("format").equals(FORMAT)) {
            throw new IllegalArgumentException("it is of a form that this verifier does not know");
        }
        var files = new TreeMap<String, String>();
        var named = read.object("files");
        named.fields().keySet().forEach(name -> files.put(name, named.text(name)));
        return new CaseProof(
                read.text("case"),
                SignedHead.read(read.text("head"))
                        .orElseThrow(() -> new IllegalArgumentException("it holds no signed head")),
                PublicKeys.read(read.text("key")),
                files,
                read.fields().get("chain") == null ? null : proven(read.object("chain")),
                read.objects("documents").stream()
                        .map(each -> new ProvenDocument(proven(each), each.text("title"), each.textOrNull("file")))
                        .toList());
    }

    private static Proven proven(JsonObject read) {
        return new Proven(Lines.leaf(read), read.hashes("path"));
    }
}
