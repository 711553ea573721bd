package org.reconvene.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is not as it was recorded is named in a sentence that leads to the very place. */
class ChainCheckTest {

    private static final String CASE = "SUR-2026-1001";
    private static final Instant AT = Instant.parse("2026-11-22T08:00:00Z");

    private final ChainCheck check = new ChainCheck();
    private final List<ChainedEntry> chain = chain(CASE, 5);

    @Test
    void a_whole_chain_is_counted_with_what_is_not_sealed_yet() {
        look(0, 1, 2, 3, 4);
        chain("SUR-2026-1002", 2).forEach(entry -> check.entry(entry, null));
        assertThat(check.faults()).isEmpty();
        assertThat(check.entries()).isEqualTo(7);
        assertThat(check.chains()).isEqualTo(2);
        assertThat(check.last()).isEqualTo(2);
        assertThat(check.unsealed()).isEqualTo(2);
    }

    @Test
    void what_came_after_the_seal_is_counted_from_there() {
        for (var entry : chain) {
            check.entry(entry, entry.entry().number() == 3 ? entry.hash() : null);
        }
        assertThat(check.unsealed()).isEqualTo(2);
        assertThat(check.faults()).isEmpty();
        assertThat(new ChainCheck().chains()).isZero();
    }

    @Test
    void one_entry_that_is_missing_is_named_and_several_by_the_first_and_the_last() {
        look(0, 2);
        assertThat(words()).containsExactly("Entry 2 of " + CASE + " is missing.");
        assertThat(check.faults().getFirst())
                .extracting(Fault::kind, Fault::about, Fault::from, Fault::to)
                .containsExactly(Fault.Kind.ENTRY, CASE, 2L, 2L);
        var other = new ChainCheck();
        other.entry(chain.get(3), null);
        assertThat(other.faults())
                .extracting(Fault::words, Fault::from, Fault::to)
                .containsExactly(tuple("Entries 1 to 3 of " + CASE + " are missing.", 1L, 3L));
    }

    @Test
    void an_entry_that_is_there_twice_is_named() {
        look(0, 1, 1);
        assertThat(words()).containsExactly("Entry 2 of " + CASE + " is there twice.");
    }

    @Test
    void an_entry_that_follows_another_is_named() {
        check.entry(chain.getFirst(), null);
        check.entry(ChainedEntry.of(chain.get(1).entry(), "1".repeat(64)), null);
        assertThat(words())
                .containsExactly(
                        "Entry 2 of " + CASE + " does not follow the entry before it: one of the two was changed.");
    }

    @Test
    void an_entry_that_was_changed_is_named() {
        var first = chain.getFirst();
        check.entry(new ChainedEntry(chain.get(0).entry(), first.previous(), "1".repeat(64)), null);
        assertThat(words())
                .containsExactly("Entry 1 of " + CASE + " was changed: it does not say what its hash was made of.");
    }

    @Test
    void a_chain_that_was_written_anew_differs_somewhere_after_the_last_seal_that_holds() {
        for (var entry : chain) {
            var number = entry.entry().number();
            check.entry(entry, number == 2 ? entry.hash() : number == 5 ? "1".repeat(64) : null);
        }
        assertThat(check.faults())
                .containsExactly(new Fault(
                        Fault.Kind.ENTRY,
                        CASE,
                        3,
                        5,
                        "The record of " + CASE + " was written anew: entry 5 is not the one that was sealed; the first"
                                + " that differs is among the entries 3 to 5."));
        var next = ChainedEntry.of(entry("SUR-2026-1002", 1), Entry.BEGINNING);
        check.entry(next, "1".repeat(64));
        assertThat(check.faults().getLast().from())
                .as("the next case begins anew")
                .isEqualTo(1);
    }

    @Test
    void what_was_sealed_and_is_gone_is_named_with_its_leaf() {
        check.gone(new Leaf(7, Leaf.Kind.CHAIN, CASE, 3, "0".repeat(64)));
        check.gone(new Leaf(8, Leaf.Kind.DOCUMENT, CASE, 4, "0".repeat(64)));
        assertThat(words())
                .containsExactly(
                        "Entry 3 of " + CASE + " was sealed as leaf 7 and is missing.",
                        "Document 4 of " + CASE + " was sealed as leaf 8 and is missing.");
    }

    @Test
    void a_document_is_held_to_what_was_sealed_of_it() {
        check.document(CASE, 1, "0".repeat(64), "0".repeat(64));
        assertThat(check.faults()).isEmpty();
        check.document(CASE, 2, "0".repeat(64), "1".repeat(64));
        assertThat(words())
                .containsExactly("Document 2 of " + CASE + " was changed: it is not the one that was sealed.");
        assertThat(check.documents()).isEqualTo(2);
    }

    @Test
    void a_thousand_faults_are_told_and_no_more() {
        for (int number = 0; number < 1010; number++) {
            check.gone(new Leaf(number, Leaf.Kind.CHAIN, CASE, number, "0".repeat(64)));
        }
        assertThat(check.faults()).hasSize(1000);
    }

    @Test
    void a_leaf_says_what_it_is_about() {
        assertThat(new Leaf(0, Leaf.Kind.CHAIN, CASE, 3, "").words()).isEqualTo("entry 3 of " + CASE);
        assertThat(new Leaf(0, Leaf.Kind.DOCUMENT, CASE, 3, "").words()).isEqualTo("document 3 of " + CASE);
    }

    private void look(int... places) {
        for (int place : places) {
            check.entry(chain.get(place), null);
        }
    }

    private List<String> words() {
        return check.faults().stream().map(Fault::words).toList();
    }

    private static List<ChainedEntry> chain(String caseKey, int length) {
        var chain = new ArrayList<ChainedEntry>();
        for (int number = 1; number <= length; number++) {
            chain.add(ChainedEntry.of(
                    entry(caseKey, number),
                    chain.isEmpty() ? Entry.BEGINNING : chain.getLast().hash()));
        }
        return chain;
    }

    private static Entry entry(String caseKey, long number) {
        return new Entry(caseKey, number, 1L, null, AT.plusSeconds(number), "DONE", "WRITE", "Something was done");
    }
}
