package org.reconvene.proof;

import java.util.ArrayList;
import java.util.List;

/** A Merkle tree as RFC 6962 lays it out: its hashes, and proofs that a leaf is in it and that it grew out of a smaller one. */
public final class Tree {

    /** The root of the tree without leaves. */
    public static final byte[] EMPTY = Sha256.of();

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    /** The roots of the whole subtrees of a tree. */
    @FunctionalInterface
    public interface Subtrees {
        /**
         * The root of one.
         *
         * @param level it has two to the power of this many leaves; 0 is a leaf
         * @param place how many of that level stand before it
         */
        byte[] hash(int level, long place);
    }

    private Tree() {}

    static byte[] leaf(byte[] data) {
        return Sha256.of(LEAF, data);
    }

    /** The hash over two subtrees. */
    public static byte[] node(byte[] left, byte[] right) {
        return Sha256.of(NODE, left, right);
    }

    /** The root of the first leaves. */
    public static byte[] root(Subtrees tree, long size) {
        return size == 0 ? EMPTY : range(tree, 0, size);
    }

    /** What is needed to reckon the root from one leaf, nearest first. */
    public static List<byte[]> inclusion(Subtrees tree, long position, long size) {
        if (position < 0 || position >= size) {
            throw new IllegalArgumentException("there is no leaf " + position + " among " + size);
        }
        var path = new ArrayList<byte[]>();
        long from = 0;
        long left = position;
        for (long count = size; count > 1; ) {
            long half = half(count);
            if (left < half) {
                path.addFirst(range(tree, from + half, count - half));
                count = half;
            } else {
                path.addFirst(range(tree, from, half));
                from += half;
                left -= half;
                count -= half;
            }
        }
        return path;
    }

    /** What is needed to see that the larger tree begins with the leaves of the smaller one. */
    public static List<byte[]> consistency(Subtrees tree, long smaller, long size) {
        if (smaller < 0 || smaller > size) {
            throw new IllegalArgumentException("a tree of " + size + " did not grow out of one of " + smaller);
        }
        var path = new ArrayList<byte[]>();
        if (smaller == 0 || smaller == size) {
            return path;
        }
        long from = 0;
        long left = smaller;
        boolean known = true;
        long count = size;
        while (left < count) {
            long half = half(count);
            if (left <= half) {
                path.addFirst(range(tree, from + half, count - half));
                count = half;
            } else {
                path.addFirst(range(tree, from, half));
                from += half;
                left -= half;
                count -= half;
                known = false;
            }
        }
        if (!known) {
            path.addFirst(range(tree, from, count));
        }
        return path;
    }

    /** The root over the leaves from there on; whole subtrees are not looked into. */
    private static byte[] range(Subtrees tree, long from, long count) {
        if (Long.bitCount(count) == 1) {
            return tree.hash(Long.numberOfTrailingZeros(count), from / count);
        }
        long half = half(count);
        return node(range(tree, from, half), range(tree, from + half, count - half));
    }

    /** The largest power of two below. */
    private static long half(long count) {
        return Long.highestOneBit(count - 1);
    }
}
