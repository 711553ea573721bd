package org.reconvene.proof;

import java.util.Arrays;
import java.util.List;

/** Checks proofs as RFC 9162 does, section 2.1: with the roots, and without the tree. */
public final class TreeProof {

    private TreeProof() {}

    /** Whether the leaf stands at that position of the tree with that root. */
    public static boolean isIncluded(byte[] leafHash, long position, long size, List<byte[]> path, byte[] root) {
        if (position < 0 || position >= size) {
            return false;
        }
        long first = position;
        long last = size - 1;
        var hash = leafHash;
        for (var step : path) {
            if (last == 0) {
                return false;
            }
            if ((first & 1) == 1 || first == last) {
                hash = Tree.node(step, hash);
                int up = (first & 1) == 1 ? 0 : Long.numberOfTrailingZeros(first);
                first >>= up;
                last >>= up;
            } else {
                hash = Tree.node(hash, step);
            }
            first >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }

    /** Whether the tree with the second root begins with the leaves of the one with the first. */
    public static boolean isConsistent(long smaller, byte[] smallerRoot, long size, byte[] root, List<byte[]> path) {
        if (smaller < 0 || smaller > size) {
            return false;
        }
        if (smaller == 0) {
            return path.isEmpty() && Arrays.equals(smallerRoot, Tree.EMPTY);
        }
        if (smaller == size) {
            return path.isEmpty() && Arrays.equals(smallerRoot, root);
        }
        boolean whole = Long.bitCount(smaller) == 1;
        if (path.isEmpty() && !whole) {
            return false;
        }
        int up = Long.numberOfTrailingZeros(~(smaller - 1));
        long first = (smaller - 1) >> up;
        long last = (size - 1) >> up;
        var seed = whole ? smallerRoot : path.getFirst();
        var before = seed;
        var after = seed;
        for (var step : whole ? path : path.subList(1, path.size())) {
            if (last == 0) {
                return false;
            }
            if ((first & 1) == 1 || first == last) {
                before = Tree.node(step, before);
                after = Tree.node(step, after);
                int over = (first & 1) == 1 || first == 0 ? 0 : Long.numberOfTrailingZeros(first);
                first >>= over;
                last >>= over;
            } else {
                after = Tree.node(after, step);
            }
            first >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(before, smallerRoot) && Arrays.equals(after, root);
    }
}
