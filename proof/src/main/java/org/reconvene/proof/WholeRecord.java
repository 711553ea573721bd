package org.reconvene.proof;

import java.io.IOException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The log of an installation as it stands in an export of everything: its leaves by what they are about, in their order, and its heads.
 * All leaves are kept in memory, which on another machine is there to be had.
 */
record WholeRecord(Map<String, Leaf> leaves, List<SignedHead> heads, PublicKeys keys) {

    static WholeRecord read(BundleFile bundle) throws IOException {
        var leaves = new LinkedHashMap<String, Leaf>();
        bundle.lines(CaseProof.LEAVES, line -> {
            var leaf = Lines.leaf(line);
            // A second leaf about the same is kept under its position, where the log is held to it.
            var taken = leaves.putIfAbsent(name(leaf.kind(), leaf.caseKey(), leaf.number()), leaf);
            if (taken != null) {
                leaves.put("twice/" + leaf.position(), leaf);
            }
        });
        var heads = new ArrayList<SignedHead>();
        for (var text : bundle.text(CaseProof.HEADS).split("\n\n", -1)) {
            SignedHead.read(text).ifPresent(heads::add);
        }
        Map<String, PublicKey> keys = new HashMap<>();
        bundle.lines(CaseProof.KEYS, line -> {
            var key = PublicKeys.read(line.strip());
            keys.put(PublicKeys.fingerprint(key), key);
        });
        return new WholeRecord(leaves, heads, new PublicKeys(keys, Set.of()));
    }

    /** Looks through all entries; what was sealed and is not there is said. Documents are not in such an export. */
    ChainCheck chains(BundleFile bundle) throws IOException {
        var check = new ChainCheck();
        var left = new HashMap<>(leaves);
        bundle.lines(CaseProof.ENTRIES, line -> {
            var found = Lines.entry(line);
            var leaf = left.remove(
                    name(Leaf.Kind.CHAIN, found.entry().caseKey(), found.entry().number()));
            check.entry(found, leaf == null ? null : leaf.hash());
        });
        left.values().stream().filter(leaf -> leaf.kind() == Leaf.Kind.CHAIN).forEach(check::gone);
        return check;
    }

    private static String name(Leaf.Kind kind, String caseKey, long number) {
        return kind + "/" + number + "/" + caseKey;
    }
}
