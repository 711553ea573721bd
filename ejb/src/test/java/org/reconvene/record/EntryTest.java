package org.reconvene.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reconvene.record.model.Entry;

/** An entry cannot be changed without its hash, and every one after it, being changed too. */
class EntryTest {

    private static final Entry ENTRY = new Entry(
            "SUR-2026-0042", 7, 1L, 2L, Instant.parse("2026-12-22T11:52:00Z"), "DONE", "RECORD_DISSENT", "A sentence");

    @Test
    void the_same_entry_after_the_same_one_has_the_same_hash() {
        assertThat(ENTRY.hashAfter(Entry.BEGINNING))
                .isEqualTo(ENTRY.hashAfter(Entry.BEGINNING))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void a_change_of_any_field_changes_the_hash() {
        var at = ENTRY.at();
        var changed = List.of(
                new Entry("SUR-2026-0043", 7, 1L, 2L, at, "DONE", "RECORD_DISSENT", "A sentence"),
                new Entry("SUR-2026-0042", 8, 1L, 2L, at, "DONE", "RECORD_DISSENT", "A sentence"),
                new Entry("SUR-2026-0042", 7, 3L, 2L, at, "DONE", "RECORD_DISSENT", "A sentence"),
                new Entry("SUR-2026-0042", 7, 1L, null, at, "DONE", "RECORD_DISSENT", "A sentence"),
                new Entry("SUR-2026-0042", 7, 1L, 2L, at.plusMillis(1), "DONE", "RECORD_DISSENT", "A sentence"),
                new Entry("SUR-2026-0042", 7, 1L, 2L, at, "READ", "RECORD_DISSENT", "A sentence"),
                new Entry("SUR-2026-0042", 7, 1L, 2L, at, "DONE", "READ_DISSENT", "A sentence"),
                new Entry("SUR-2026-0042", 7, 1L, 2L, at, "DONE", "RECORD_DISSENT", "Another sentence"));
        assertThat(changed)
                .extracting(entry -> entry.hashAfter(Entry.BEGINNING))
                .doesNotContain(ENTRY.hashAfter(Entry.BEGINNING))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_letter_moved_from_one_field_to_the_next_changes_the_hash() {
        var one = new Entry("A", 1, null, null, ENTRY.at(), "DONE", "READX", "Y");
        var other = new Entry("A", 1, null, null, ENTRY.at(), "DONE", "READ", "XY");
        assertThat(one.hashAfter(Entry.BEGINNING)).isNotEqualTo(other.hashAfter(Entry.BEGINNING));
    }

    @Test
    void the_hash_depends_on_the_entry_before() {
        assertThat(ENTRY.hashAfter(ENTRY.hashAfter(Entry.BEGINNING))).isNotEqualTo(ENTRY.hashAfter(Entry.BEGINNING));
    }
}
