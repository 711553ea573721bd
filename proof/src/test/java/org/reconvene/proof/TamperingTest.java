package org.reconvene.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is done to what was sealed by somebody with every right to the database is found, and its place is named. */
class TamperingTest {

    private static final long SEED = 20261122;

    private final RecordCopy whole = RecordCopy.random(new Random(SEED), 12, 240, 6);

    @Test
    void a_record_that_nobody_touched_has_no_fault() {
        assertThat(whole.faults()).isEmpty();
        assertThat(whole.faults(whole.heads.get(3), whole.heads.getLast())).isEmpty();
        assertThat(new RecordCopy().faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Tampering.class)
    void every_kind_of_tampering_is_found_and_located(Tampering kind) {
        for (int number = 0; number < 3; number++) {
            var tampered = whole.copy();
            var place = kind.to(tampered, new Random(SEED + number));
            assertThat(tampered.faults()).as("number %s", number).anyMatch(place);
        }
    }

    @Test
    @Tag("many")
    void a_thousand_random_tamperings_are_found_and_located() {
        var counted = new EnumMap<Tampering, Integer>(Tampering.class);
        var kinds = Tampering.values();
        for (int number = 0; number < 1000; number++) {
            var kind = kinds[number % kinds.length];
            var tampered = whole.copy();
            var place = kind.to(tampered, new Random(SEED + number));
            assertThat(tampered.faults()).as("%s, number %s", kind, number).anyMatch(place);
            counted.merge(kind, 1, Integer::sum);
        }
        assertThat(counted)
                .hasSize(kinds.length)
                .allSatisfy((kind, count) -> assertThat(count).isGreaterThan(60));
    }

    /** Everything fits together again, with true signatures: only what was kept outside tells. */
    @Test
    void a_record_set_back_to_an_earlier_day_is_found_by_a_head_that_was_kept_outside() {
        var earlier = new RecordCopy();
        var later = new RecordCopy();
        for (int round = 0; round < 6; round++) {
            for (var record : round < 3 ? new RecordCopy[] {earlier, later} : new RecordCopy[] {later}) {
                record.add("SUR-2026-0001", "Round " + round);
                record.seal(RecordCopy.OPERATOR);
            }
        }
        assertThat(earlier.faults()).as("nothing inside tells").isEmpty();
        for (int head = 3; head < 6; head++) {
            int number = head + 1;
            assertThat(earlier.faults(later.heads.get(head)))
                    .anyMatch(fault -> fault.kind() == Fault.Kind.HEAD && fault.from() == number);
        }
        assertThat(earlier.faults(later.heads.get(2))).isEmpty();
    }

    /** Even whoever took the operator's key as well cannot make the heads undone that others keep. */
    @Test
    @Tag("many")
    void a_record_written_anew_with_the_operators_own_key_is_found_by_any_head_that_was_kept_outside() {
        for (int number = 0; number < 50; number++) {
            var tampered = whole.copy();
            var chance = new Random(SEED + number);
            Tampering.CUT_THE_END_OF_A_CHAIN.to(tampered, chance);
            tampered.sealAnew(RecordCopy.OPERATOR);
            assertThat(tampered.faults()).isEmpty();
            var kept = whole.heads.getLast();
            assertThat(tampered.faults(kept))
                    .anyMatch(fault -> fault.kind() == Fault.Kind.HEAD
                            && fault.from() == kept.head().number());
        }
    }

    @Test
    void a_head_that_was_kept_outside_and_is_not_the_operators_is_said_to_be_so() {
        var head = whole.heads.getFirst().head();
        var forged = new SignedHead(head, whole.heads.getLast().signature());
        assertThat(whole.faults(forged))
                .extracting(Fault::words)
                .anyMatch(words -> words.contains("not to be believed"));
    }

    @Test
    void a_document_that_cannot_be_read_is_named() {
        var check = new ChainCheck();
        check.document("SUR-2026-0001", 7, "0".repeat(64), null);
        assertThat(check.faults())
                .extracting(Fault::words)
                .containsExactly("Document 7 of SUR-2026-0001 cannot be read: what is kept of it is not there.");
    }
}
