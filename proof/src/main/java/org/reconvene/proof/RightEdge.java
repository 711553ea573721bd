package org.reconvene.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The right edge of a growing tree: as many hashes as its size has ones in binary, which is all that is needed to add leaves and to
 * reckon the root.
 */
public final class RightEdge {

    /** Is told of each subtree as it becomes whole. */
    @FunctionalInterface
    public interface Listener {
        void whole(int level, long place, byte[] hash);
    }

    private final List<byte[]> subtrees;
    private long size;

    /** Of a tree without leaves. */
    public RightEdge() {
        this(0, new ArrayList<>());
    }

    private RightEdge(long size, List<byte[]> subtrees) {
        this.size = size;
        this.subtrees = subtrees;
    }

    /**
     * The edge of a tree of that size, as it was written.
     *
     * @throws IllegalArgumentException if it cannot be that of a tree of that size
     */
    public static RightEdge of(long size, String text) {
        var subtrees = new ArrayList<byte[]>();
        for (int at = 0; at < text.length(); at += 64) {
            subtrees.add(Sha256.bytes(text.substring(at, Math.min(at + 64, text.length()))));
        }
        if (size < 0 || subtrees.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException("this is not the edge of a tree of " + size);
        }
        return new RightEdge(size, subtrees);
    }

    /** Adds a leaf. */
    public void add(byte[] leafHash) {
        add(leafHash, (level, place, hash) -> {});
    }

    /** Adds a leaf, and tells which subtrees it made whole, itself excepted. */
    public void add(byte[] leafHash, Listener listener) {
        var hash = leafHash;
        long place = size;
        for (int level = 1; (place & 1) == 1; level++) {
            hash = Tree.node(subtrees.removeLast(), hash);
            place >>= 1;
            listener.whole(level, place, hash);
        }
        subtrees.add(hash);
        size++;
    }

    public long size() {
        return size;
    }

    public byte[] root() {
        if (subtrees.isEmpty()) {
            return Tree.EMPTY;
        }
        var hash = subtrees.getLast();
        for (int at = subtrees.size() - 2; at >= 0; at--) {
            hash = Tree.node(subtrees.get(at), hash);
        }
        return hash;
    }

    /** The edge as it is written, largest subtree first. */
    public String text() {
        return subtrees.stream().map(Sha256::text).collect(Collectors.joining());
    }
}
