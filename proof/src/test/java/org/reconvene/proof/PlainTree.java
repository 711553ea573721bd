package org.reconvene.proof;

import java.util.ArrayList;
import java.util.List;

/** The tree as RFC 6962 defines it, word for word: slow, and plainly right. */
record PlainTree(List<byte[]> leafHashes) implements Tree.Subtrees {

    static PlainTree of(int size) {
        var hashes = new ArrayList<byte[]>();
        for (int at = 0; at < size; at++) {
            hashes.add(Tree.leaf(new byte[] {(byte) at, (byte) (at >> 8)}));
        }
        return new PlainTree(hashes);
    }

    @Override
    public byte[] hash(int level, long place) {
        int length = 1 << level;
        return root(leafHashes.subList((int) place * length, ((int) place + 1) * length));
    }

    byte[] root(int size) {
        return root(leafHashes.subList(0, size));
    }

    static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return Tree.EMPTY;
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int half = half(leaves.size());
        return Tree.node(root(leaves.subList(0, half)), root(leaves.subList(half, leaves.size())));
    }

    /** PATH(m, D[n]). */
    static List<byte[]> path(int position, List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return new ArrayList<>();
        }
        int half = half(leaves.size());
        var first = leaves.subList(0, half);
        var rest = leaves.subList(half, leaves.size());
        var path = position < half ? path(position, first) : path(position - half, rest);
        path.add(root(position < half ? rest : first));
        return path;
    }

    /** SUBPROOF(m, D[n], b). */
    static List<byte[]> subproof(int smaller, List<byte[]> leaves, boolean whole) {
        if (smaller == leaves.size()) {
            return whole ? new ArrayList<>() : new ArrayList<>(List.of(root(leaves)));
        }
        int half = half(leaves.size());
        var first = leaves.subList(0, half);
        var rest = leaves.subList(half, leaves.size());
        var path = smaller <= half ? subproof(smaller, first, whole) : subproof(smaller - half, rest, false);
        path.add(root(smaller <= half ? rest : first));
        return path;
    }

    private static int half(int size) {
        int half = 1;
        while (half * 2 < size) {
            half *= 2;
        }
        return half;
    }
}
