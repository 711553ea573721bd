package org.reconvene.proof;

/**
 * One line of the log over all chains: how far a chain had come, or a document that had been added. Lines are only ever added.
 *
 * @param position its place in the log, from 0
 * @param number of the last entry of the chain, or of the document
 * @param hash of that entry, or of the document's bytes
 */
public record Leaf(long position, Kind kind, String caseKey, long number, String hash) {

    /** What a line of the log says something about. */
    public enum Kind {
        CHAIN,
        DOCUMENT
    }

    /** Its hash in the tree: RFC 6962, section 2.1. The position is not in it, since the tree says it. */
    public byte[] treeHash() {
        return Tree.leaf(Sha256.ofParts(kind.name(), caseKey, Long.toString(number), hash));
    }

    /** What it is about, as a sentence names it. */
    public String words() {
        return (kind == Kind.CHAIN ? "entry " : "document ") + number + " of " + caseKey;
    }
}
