package org.reconvene.seal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.reconvene.proof.Tree;

/** The tree over the log as it is kept: every eighth level of it, from which the levels between are reckoned. */
@ApplicationScoped
public class KeptSubtrees implements Tree.Subtrees {

    private static final int STEP = 8;

    @Inject
    Leaves leaves;

    /** Whether subtrees of that level are kept. */
    public static boolean isKept(int level) {
        return level % STEP == 0;
    }

    /**
     * The root of a subtree.
     *
     * @throws IllegalStateException where a row is missing that it is made of
     */
    @Override
    public byte[] hash(int level, long place) {
        int kept = level - level % STEP;
        long count = 1L << (level - kept);
        var hashes = kept == 0 ? leaves.treeHashes(place * count, count) : leaves.subtrees(kept, place * count, count);
        if (hashes.size() != count) {
            throw new IllegalStateException("the log of the record is not whole at level " + kept);
        }
        return over(hashes);
    }

    private static byte[] over(List<byte[]> hashes) {
        int half = hashes.size() / 2;
        return half == 0
                ? hashes.getFirst()
                : Tree.node(over(hashes.subList(0, half)), over(hashes.subList(half, hashes.size())));
    }
}
