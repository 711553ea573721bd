package org.reconvene.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is proven of no leaves, of all leaves, and of leaves that are not there. */
class TreeBordersTest {

    private static final PlainTree TREE = PlainTree.of(6);
    private static final byte[] ROOT = TREE.root(6);
    private static final byte[] OTHER = TREE.root(5);

    @Test
    void every_tree_begins_with_the_empty_one_and_that_needs_no_proof() {
        assertThat(Tree.consistency(TREE, 0, 6)).isEmpty();
        assertThat(TreeProof.isConsistent(0, Tree.EMPTY, 6, ROOT, List.of())).isTrue();
        assertThat(TreeProof.isConsistent(0, OTHER, 6, ROOT, List.of())).isFalse();
        assertThat(TreeProof.isConsistent(0, Tree.EMPTY, 6, ROOT, List.of(OTHER)))
                .isFalse();
    }

    @Test
    void a_tree_begins_with_itself_and_that_needs_no_proof() {
        assertThat(Tree.consistency(TREE, 6, 6)).isEmpty();
        assertThat(TreeProof.isConsistent(6, ROOT, 6, ROOT, List.of())).isTrue();
        assertThat(TreeProof.isConsistent(6, OTHER, 6, ROOT, List.of())).isFalse();
        assertThat(TreeProof.isConsistent(6, ROOT, 6, ROOT, List.of(OTHER))).isFalse();
    }

    @Test
    void no_tree_begins_with_a_larger_one_or_with_less_than_nothing() {
        assertThat(TreeProof.isConsistent(7, ROOT, 6, ROOT, List.of())).isFalse();
        assertThat(TreeProof.isConsistent(-1, Tree.EMPTY, 6, ROOT, List.of())).isFalse();
        assertThatThrownBy(() -> Tree.consistency(TREE, 7, 6))
                .hasMessageContaining("a tree of 6 did not grow out of one of 7");
        assertThatThrownBy(() -> Tree.consistency(TREE, -1, 6)).hasMessageContaining("out of one of -1");
    }

    @Test
    void what_has_to_be_proven_is_not_believed_without_a_proof() {
        assertThat(TreeProof.isConsistent(5, OTHER, 6, ROOT, List.of())).isFalse();
        assertThat(TreeProof.isConsistent(4, TREE.root(4), 6, ROOT, List.of())).isFalse();
    }

    @Test
    void a_leaf_that_is_not_there_is_neither_proven_nor_believed() {
        var path = Tree.inclusion(TREE, 0, 6);
        var leaf = TREE.leafHashes().getFirst();
        assertThat(TreeProof.isIncluded(leaf, -1, 6, path, ROOT)).isFalse();
        assertThat(TreeProof.isIncluded(leaf, 6, 6, path, ROOT)).isFalse();
        assertThat(TreeProof.isIncluded(leaf, 0, 0, List.of(), leaf)).isFalse();
        assertThatThrownBy(() -> Tree.inclusion(TREE, 6, 6)).hasMessageContaining("there is no leaf 6 among 6");
        assertThatThrownBy(() -> Tree.inclusion(TREE, -1, 6)).hasMessageContaining("there is no leaf -1 among 6");
    }

    @Test
    void the_only_leaf_of_a_tree_is_its_root() {
        var one = PlainTree.of(1);
        var leaf = one.leafHashes().getFirst();
        assertThat(Tree.inclusion(one, 0, 1)).isEmpty();
        assertThat(TreeProof.isIncluded(leaf, 0, 1, List.of(), leaf)).isTrue();
        assertThat(TreeProof.isIncluded(leaf, 0, 1, List.of(OTHER), leaf)).isFalse();
    }
}
