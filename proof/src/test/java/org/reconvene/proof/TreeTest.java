package org.reconvene.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TreeTest {

    private static final int MOST = 40;

    /** The leaves and roots by which implementations of RFC 6962 and 9162 are compared. */
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static final PlainTree PUBLISHED = new PlainTree(
            LEAVES.stream().map(HexFormat.of()::parseHex).map(Tree::leaf).toList());

    @Test
    void the_published_roots_are_reckoned() {
        var edge = new RightEdge();
        assertThat(Sha256.text(edge.root())).isEqualTo(ROOTS.getFirst());
        for (int size = 1; size <= LEAVES.size(); size++) {
            edge.add(PUBLISHED.leafHashes().get(size - 1));
            assertThat(Sha256.text(edge.root())).isEqualTo(ROOTS.get(size));
            assertThat(Sha256.text(Tree.root(PUBLISHED, size))).isEqualTo(ROOTS.get(size));
        }
    }

    @Test
    void the_published_proofs_are_made() {
        assertThat(texts(Tree.inclusion(PUBLISHED, 0, 8)))
                .containsExactly(
                        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        assertThat(texts(Tree.inclusion(PUBLISHED, 5, 8)))
                .containsExactly(
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(texts(Tree.inclusion(PUBLISHED, 1, 5)))
                .containsExactly(
                        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
        assertThat(texts(Tree.consistency(PUBLISHED, 6, 8)))
                .containsExactly(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(texts(Tree.consistency(PUBLISHED, 2, 5)))
                .containsExactly(
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
    }

    @Test
    void proofs_are_those_of_the_definition_at_every_size_and_are_believed() {
        var tree = PlainTree.of(MOST);
        for (int size = 1; size <= MOST; size++) {
            var leaves = tree.leafHashes().subList(0, size);
            var root = tree.root(size);
            assertThat(Tree.root(tree, size)).isEqualTo(root);
            for (int position = 0; position < size; position++) {
                var path = Tree.inclusion(tree, position, size);
                assertThat(texts(path)).isEqualTo(texts(PlainTree.path(position, leaves)));
                assertThat(TreeProof.isIncluded(leaves.get(position), position, size, path, root))
                        .isTrue();
            }
            for (int smaller = 1; smaller <= size; smaller++) {
                var path = Tree.consistency(tree, smaller, size);
                assertThat(texts(path)).isEqualTo(texts(PlainTree.subproof(smaller, leaves, true)));
                assertThat(TreeProof.isConsistent(smaller, tree.root(smaller), size, root, path))
                        .isTrue();
            }
        }
    }

    @Test
    void a_proof_of_anything_else_is_not_believed() {
        var tree = PlainTree.of(MOST);
        for (int size = 2; size <= MOST; size += 3) {
            var root = tree.root(size);
            for (int position = 0; position < size; position++) {
                var leaf = tree.leafHashes().get(position);
                var path = Tree.inclusion(tree, position, size);
                var another = tree.leafHashes().get((position + 1) % size);
                assertThat(TreeProof.isIncluded(another, position, size, path, root))
                        .isFalse();
                assertThat(TreeProof.isIncluded(leaf, (position + 1) % size, size, path, root))
                        .isFalse();
                assertThat(TreeProof.isIncluded(leaf, position, size, path, tree.root(size - 1)))
                        .isFalse();
                assertThat(TreeProof.isIncluded(leaf, size, size, path, root)).isFalse();
                for (var wrong : altered(path)) {
                    assertThat(TreeProof.isIncluded(leaf, position, size, wrong, root))
                            .isFalse();
                }
            }
            for (int smaller = 1; smaller < size; smaller++) {
                var path = Tree.consistency(tree, smaller, size);
                var before = tree.root(smaller);
                assertThat(TreeProof.isConsistent(smaller, root, size, root, path))
                        .isFalse();
                assertThat(TreeProof.isConsistent(smaller, before, size, before, path))
                        .isFalse();
                for (var wrong : altered(path)) {
                    assertThat(TreeProof.isConsistent(smaller, before, size, root, wrong))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void the_edge_goes_on_from_what_was_written_and_tells_of_every_subtree_that_becomes_whole() {
        var tree = PlainTree.of(MOST);
        var edge = new RightEdge();
        var told = new ArrayList<String>();
        for (int size = 1; size <= MOST; size++) {
            edge = RightEdge.of(edge.size(), edge.text());
            edge.add(tree.leafHashes().get(size - 1), (level, place, hash) -> {
                assertThat(hash).isEqualTo(tree.hash(level, place));
                told.add(level + "/" + place);
            });
            assertThat(edge.root()).isEqualTo(tree.root(size));
        }
        assertThat(told).hasSize(20 + 10 + 5 + 2 + 1).doesNotHaveDuplicates();
    }

    @Test
    void an_edge_of_another_size_is_refused() {
        assertThatThrownBy(() -> RightEdge.of(3, "0".repeat(64))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RightEdge.of(1, "0".repeat(63))).isInstanceOf(IllegalArgumentException.class);
    }

    /** One hash changed, one missing, one too many. */
    private static List<List<byte[]>> altered(List<byte[]> path) {
        var longer = new ArrayList<>(path);
        longer.add(Tree.EMPTY);
        if (path.isEmpty()) {
            return List.of(longer);
        }
        var changed = new ArrayList<>(path);
        changed.set(path.size() / 2, Tree.EMPTY);
        return List.of(longer, changed, path.subList(1, path.size()), path.subList(0, path.size() - 1));
    }

    private static List<String> texts(List<byte[]> hashes) {
        return Stream.ofNullable(hashes).flatMap(List::stream).map(Sha256::text).toList();
    }
}
