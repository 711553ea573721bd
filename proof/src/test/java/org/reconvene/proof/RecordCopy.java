package org.reconvene.proof;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A record as its tables hold it, in memory: chains of entries, leaves, heads, keys, and what was handed out. */
final class RecordCopy {

    static final SealKey OPERATOR = SealKey.make();

    private static final Instant BEGIN = Instant.parse("2026-11-22T08:00:00Z");

    final TreeMap<String, List<ChainedEntry>> chains = new TreeMap<>();
    final List<Leaf> leaves = new ArrayList<>();
    final List<SignedHead> heads = new ArrayList<>();
    final Map<String, PublicKey> keys = new HashMap<>();
    final TreeMap<Long, String> documents = new TreeMap<>();
    private final Map<String, Long> sealed = new HashMap<>();
    private RightEdge edge = new RightEdge();

    RecordCopy() {
        keys.put(OPERATOR.fingerprint(), OPERATOR.open());
    }

    /** A record of some cases, sealed again and again while it grew. */
    static RecordCopy random(Random chance, int cases, int entries, int seals) {
        var made = new RecordCopy();
        for (int round = 0; round < seals; round++) {
            for (int each = 0; each < entries / seals; each++) {
                made.add("SUR-2026-" + (1001 + chance.nextInt(cases)), "Something was done " + chance.nextInt());
            }
            made.addDocument(round + 1);
            made.seal(OPERATOR);
        }
        return made;
    }

    RecordCopy copy() {
        var copy = new RecordCopy();
        chains.forEach((key, entries) -> copy.chains.put(key, new ArrayList<>(entries)));
        copy.leaves.addAll(leaves);
        copy.heads.addAll(heads);
        copy.keys.putAll(keys);
        copy.documents.putAll(documents);
        copy.sealed.putAll(sealed);
        copy.edge = RightEdge.of(edge.size(), edge.text());
        return copy;
    }

    void add(String caseKey, String summary) {
        var chain = chains.computeIfAbsent(caseKey, key -> new ArrayList<>());
        var entry = new Entry(
                caseKey, chain.size() + 1L, 1L, 42L, BEGIN.plusSeconds(chain.size()), "DONE", "WRITE", summary);
        chain.add(ChainedEntry.of(
                entry, chain.isEmpty() ? Entry.BEGINNING : chain.getLast().hash()));
    }

    void addDocument(long number) {
        documents.put(number, Sha256.hex(("document " + number).getBytes(StandardCharsets.UTF_8)));
    }

    /** Appends a leaf for every chain that grew and every new document, and signs. */
    void seal(SealKey key) {
        chains.forEach((caseKey, chain) -> {
            var last = chain.getLast();
            if (last.entry().number() > sealed.getOrDefault(caseKey, 0L)) {
                append(new Leaf(
                        edge.size(), Leaf.Kind.CHAIN, caseKey, last.entry().number(), last.hash()));
                sealed.put(caseKey, last.entry().number());
            }
        });
        documents.forEach((number, hash) -> {
            if (leaves.stream().noneMatch(leaf -> leaf.kind() == Leaf.Kind.DOCUMENT && leaf.number() == number)) {
                append(new Leaf(edge.size(), Leaf.Kind.DOCUMENT, "SUR-2026-1001", number, hash));
            }
        });
        sign(key);
    }

    private void append(Leaf leaf) {
        leaves.add(leaf);
        edge.add(leaf.treeHash());
    }

    private void sign(SealKey key) {
        heads.add(key.sign(new Head(
                heads.size() + 1L,
                edge.size(),
                Sha256.text(edge.root()),
                BEGIN.plusSeconds(3600L * heads.size()),
                heads.isEmpty() ? Entry.BEGINNING : heads.getLast().hash(),
                key.fingerprint())));
    }

    /** Signs every head anew over the leaves as they are now, as if they had been so from the beginning. */
    void signAnew() {
        var sizes = heads.stream().map(signed -> signed.head().size()).toList();
        heads.clear();
        edge = new RightEdge();
        for (var size : sizes) {
            while (edge.size() < size) {
                edge.add(leaves.get((int) edge.size()).treeHash());
            }
            sign(OPERATOR);
        }
    }

    /** Makes leaves and heads anew from what the chains say now, as somebody would who has the database and another key. */
    void sealAnew(SealKey key) {
        leaves.clear();
        heads.clear();
        sealed.clear();
        edge = new RightEdge();
        keys.put(key.fingerprint(), key.open());
        seal(key);
    }

    /** What the checks find, put to them as the server does. */
    List<Fault> faults(SignedHead... kept) {
        var log = new LogCheck(PublicKeys.of(keys, OPERATOR.open()), heads, List.of(kept));
        leaves.forEach(log::leaf);
        var faults = new ArrayList<>(log.end());
        var sealedHashes = new HashMap<String, Leaf>();
        leaves.forEach(leaf -> sealedHashes.putIfAbsent(leaf.words(), leaf));
        var check = new ChainCheck();
        chains.forEach((caseKey, chain) -> chain.forEach(entry -> {
            var leaf = sealedHashes.remove("entry " + entry.entry().number() + " of " + caseKey);
            check.entry(entry, leaf == null ? null : leaf.hash());
        }));
        sealedHashes.values().forEach(leaf -> {
            var found = documents.get(leaf.number());
            if (leaf.kind() == Leaf.Kind.DOCUMENT && found != null) {
                check.document(leaf.caseKey(), leaf.number(), leaf.hash(), found);
            } else {
                check.gone(leaf);
            }
        });
        faults.addAll(check.faults());
        return faults;
    }
}
