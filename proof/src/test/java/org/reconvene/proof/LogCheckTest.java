package org.reconvene.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The log is held to every head, and where it differs the leaves between two heads are named, or the head that is at fault. */
class LogCheckTest {

    private static final SealKey KEY = RecordCopy.OPERATOR;
    private static final SealKey STRANGER = SealKey.make();
    private static final Instant BEGIN = Instant.parse("2026-11-22T08:00:00Z");
    private static final String OTHER = "1".repeat(64);

    private final List<Leaf> leaves = new ArrayList<>();
    private final List<SignedHead> heads = new ArrayList<>();

    LogCheckTest() {
        for (int position = 0; position < 6; position++) {
            leaves.add(new Leaf(position, Leaf.Kind.CHAIN, "SUR-2026-100" + position, 1, "0".repeat(64)));
        }
        for (int size = 2; size <= 6; size += 2) {
            heads.add(KEY.sign(head(size / 2, size, root(size), previous(heads))));
        }
    }

    @Test
    void a_log_without_a_fault_is_counted() {
        var check = new LogCheck(keys(), heads, heads);
        leaves.forEach(check::leaf);
        assertThat(check.end()).isEmpty();
        assertThat(check.size()).isEqualTo(6);
        assertThat(new LogCheck(keys(), List.of(), List.of()).end()).isEmpty();
    }

    @Test
    void leaves_that_no_head_covers_yet_are_no_fault() {
        heads.removeLast();
        assertThat(found()).isEmpty();
    }

    @Test
    void a_leaf_that_was_changed_lies_between_two_heads() {
        leaves.set(2, new Leaf(2, Leaf.Kind.CHAIN, "SUR-2026-1002", 1, OTHER));
        assertThat(found()).containsExactly("One of the leaves 2 to 3 is not what head 2 covers.");
    }

    @Test
    void a_leaf_that_is_missing_is_named_in_the_middle_and_at_the_end() {
        leaves.remove(3);
        assertThat(found()).containsExactly("Leaf 3 is missing.");
        leaves.remove(3);
        assertThat(found()).containsExactly("One of the leaves 3 to 4 is missing.");
        leaves.remove(3);
        assertThat(found()).containsExactly("Leaf 3 is missing, which head 2 covers.");
        leaves.removeLast();
        assertThat(found()).containsExactly("One of the leaves 2 to 3 is missing, which head 2 covers.");
    }

    @Test
    void a_leaf_that_is_there_twice_is_where_the_log_breaks() {
        leaves.add(3, leaves.get(2));
        assertThat(found()).containsExactly("Leaf 3 is missing.");
    }

    @Test
    void a_head_that_is_missing_is_named() {
        heads.remove(1);
        assertThat(found()).containsExactly("Head 2 is missing.");
        heads.removeFirst();
        assertThat(found()).containsExactly("Head 1 is missing.");
        heads.clear();
        assertThat(found()).containsExactly("Head 1 is missing.");
    }

    @Test
    void of_two_heads_that_do_not_fit_together_the_one_whose_signature_is_wrong_is_named() {
        var old = heads.get(1);
        var edited = head(2, 4, root(4), previous(heads.subList(0, 1)), KEY, BEGIN);
        heads.set(1, new SignedHead(edited, old.signature()));
        assertThat(found())
                .containsExactly(
                        "Head 3 does not follow the head before it: one of the two was changed.",
                        "Head 2 is not to be believed: its signature is not right.");
    }

    @Test
    void around_a_head_that_is_missing_both_signatures_are_looked_at() {
        var first = heads.getFirst().head();
        var edited = head(1, 2, root(2), first.previous(), KEY, BEGIN);
        heads.set(0, new SignedHead(edited, heads.getFirst().signature()));
        heads.remove(1);
        assertThat(found())
                .containsExactly("Head 2 is missing.", "Head 1 is not to be believed: its signature is not right.");
    }

    @Test
    void the_last_signature_is_always_looked_at() {
        heads.set(2, new SignedHead(heads.get(2).head(), heads.getFirst().signature()));
        assertThat(found()).containsExactly("Head 3 is not to be believed: its signature is not right.");
    }

    @Test
    void a_last_head_of_another_key_is_not_the_operators() {
        var last = heads.removeLast().head();
        heads.add(STRANGER.sign(head(3, 6, last.root(), last.previous(), STRANGER, BEGIN)));
        assertThat(found())
                .containsExactly(
                        "Head 3 is signed by another key than the operator’s of today.",
                        "Head 3 is not to be believed: it names a key that is not known here.");
        var both = new PublicKeys(
                Map.of(KEY.fingerprint(), KEY.open(), STRANGER.fingerprint(), STRANGER.open()), Set.of());
        assertThat(found(both)).as("where the reader compares it by eye").isEmpty();
    }

    @Test
    void a_head_that_covers_less_than_the_one_before_it_is_named() {
        heads.removeLast();
        heads.add(KEY.sign(head(3, 3, root(3), previous(heads))));
        assertThat(found()).containsExactly("Head 3 covers less than the head before it.");
    }

    @Test
    void a_head_that_covers_nothing_new_and_differs_is_itself_at_fault() {
        heads.add(KEY.sign(head(4, 6, root(6), previous(heads))));
        assertThat(found()).isEmpty();
        heads.removeLast();
        heads.add(KEY.sign(head(4, 6, OTHER, previous(heads))));
        assertThat(found()).containsExactly("Head 4 is not that of the leaves that it covers.");
    }

    @Test
    void a_head_over_nothing_is_held_to_the_empty_tree() {
        heads.clear();
        leaves.clear();
        heads.add(KEY.sign(head(1, 0, Sha256.text(Tree.EMPTY), Entry.BEGINNING)));
        assertThat(found()).isEmpty();
        heads.set(0, KEY.sign(head(1, 0, OTHER, Entry.BEGINNING)));
        assertThat(found()).containsExactly("Head 1 is not that of the leaves that it covers.");
    }

    @Test
    void a_head_that_was_kept_and_covers_another_record_is_named() {
        var kept = KEY.sign(head(2, 4, OTHER, previous(heads.subList(0, 1))));
        assertThat(found(keys(), heads.getLast(), kept, heads.getFirst()))
                .containsExactly(
                        "The record is not the one of which head 2 was kept outside: something that was sealed by"
                                + " 2026-11-22T10:00:00Z was changed or removed.",
                        "Head 2 is not the one that was kept outside.");
    }

    @Test
    void a_head_that_was_kept_between_two_of_ours_is_held_to_the_leaves() {
        var between = KEY.sign(head(2, 3, root(3), previous(heads.subList(0, 1))));
        assertThat(found(keys(), between)).containsExactly("Head 2 is not the one that was kept outside.");
    }

    @Test
    void a_head_that_was_kept_and_is_gone_shows_where_the_record_was_cut() {
        var gone = heads.removeLast();
        leaves.subList(4, 6).clear();
        assertThat(found(keys(), gone))
                .containsExactly("Head 3 was kept outside and is missing: the record was cut after head 2.");
        heads.clear();
        leaves.clear();
        assertThat(found(keys(), gone))
                .containsExactly("Head 3 was kept outside and is missing: the record was cut after head 0.");
    }

    @Test
    void a_head_that_was_kept_and_that_nobody_here_signed_is_not_believed() {
        var first = heads.getFirst().head();
        var forged = new SignedHead(first, heads.getLast().signature());
        assertThat(found(keys(), forged))
                .containsExactly(
                        "Head 1 as it was kept outside is not to be believed: its signature is not right.",
                        "Head 1 is not the one that was kept outside.");
    }

    @Test
    void nothing_is_said_of_what_comes_after_a_break() {
        leaves.set(0, new Leaf(0, Leaf.Kind.CHAIN, "SUR-2026-1000", 1, OTHER));
        leaves.remove(5);
        assertThat(found(keys(), heads.toArray(SignedHead[]::new)))
                .containsExactly("One of the leaves 0 to 1 is not what head 1 covers.");
    }

    @Test
    void a_thousand_faults_are_told_and_no_more() {
        var forged = STRANGER.sign(head(9, 9, OTHER, OTHER, STRANGER, BEGIN));
        assertThat(found(keys(), Collections.nCopies(1010, forged).toArray(SignedHead[]::new)))
                .hasSize(1000);
    }

    private List<String> found(SignedHead... kept) {
        return found(keys(), kept);
    }

    private List<String> found(PublicKeys keys, SignedHead... kept) {
        var check = new LogCheck(keys, heads, List.of(kept));
        leaves.forEach(check::leaf);
        return check.end().stream().map(Fault::words).toList();
    }

    private static PublicKeys keys() {
        return PublicKeys.of(Map.of(), KEY.open());
    }

    private String root(int size) {
        return Sha256.text(new PlainTree(leaves.stream().map(Leaf::treeHash).toList()).root(size));
    }

    private static String previous(List<SignedHead> before) {
        return before.isEmpty() ? Entry.BEGINNING : before.getLast().hash();
    }

    private static Head head(long number, long size, String root, String previous) {
        return head(number, size, root, previous, KEY, BEGIN.plusSeconds(3600 * number));
    }

    private static Head head(long number, long size, String root, String previous, SealKey key, Instant at) {
        return new Head(number, size, root, at, previous, key.fingerprint());
    }
}
