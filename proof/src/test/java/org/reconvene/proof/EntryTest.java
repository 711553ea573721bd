package org.reconvene.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The hash of an entry is in every database that is in use: it never changes. */
class EntryTest {

    private static final Instant AT = Instant.parse("2026-11-22T10:00:00.123456789Z");
    private static final Entry FIRST =
            new Entry("SUR-C-2026-0001", 1, 7L, 42L, AT, "DONE", "RECORD_DISSENT", "Siân recorded a dissent");

    @Test
    void the_hash_is_the_one_that_was_reckoned_when_the_record_began() {
        var first = FIRST.hashAfter(Entry.BEGINNING);
        assertThat(first).isEqualTo("cd9e8edc847f16e3619bb48db146b26680e6c7db73466d8491f8aa168aa466cb");
        var second = new Entry(
                "SUR-C-2026-0001",
                2,
                null,
                null,
                Instant.parse("2026-11-22T10:00:01Z"),
                "DONE",
                "LIMIT_PASSED",
                "The limit passed");
        assertThat(second.hashAfter(first))
                .isEqualTo("b3f4a338db73f49baf341da90757fec0aaebaa26a50be8e51f91c41c1eb05003");
    }

    @Test
    void every_field_and_what_stands_before_is_in_the_hash() {
        var others = List.of(
                new Entry("SUR-C-2026-0002", 1, 7L, 42L, AT, "DONE", "RECORD_DISSENT", FIRST.summary()),
                new Entry("SUR-C-2026-0001", 2, 7L, 42L, AT, "DONE", "RECORD_DISSENT", FIRST.summary()),
                new Entry("SUR-C-2026-0001", 1, 8L, 42L, AT, "DONE", "RECORD_DISSENT", FIRST.summary()),
                new Entry("SUR-C-2026-0001", 1, 7L, null, AT, "DONE", "RECORD_DISSENT", FIRST.summary()),
                new Entry("SUR-C-2026-0001", 1, 7L, 42L, AT.plusNanos(1000), "DONE", "RECORD_DISSENT", FIRST.summary()),
                new Entry("SUR-C-2026-0001", 1, 7L, 42L, AT, "READ", "RECORD_DISSENT", FIRST.summary()),
                new Entry("SUR-C-2026-0001", 1, 7L, 42L, AT, "DONE", "READ_DISSENT", FIRST.summary()),
                new Entry("SUR-C-2026-0001", 1, 7L, 42L, AT, "DONE", "RECORD_DISSENT", "Sian recorded a dissent"));
        assertThat(others)
                .extracting(other -> other.hashAfter(Entry.BEGINNING))
                .doesNotContain(FIRST.hashAfter(Entry.BEGINNING))
                .doesNotHaveDuplicates();
        assertThat(FIRST.hashAfter("1".repeat(64))).isNotEqualTo(FIRST.hashAfter(Entry.BEGINNING));
    }

    @Test
    void letters_that_move_from_one_field_to_the_next_change_the_hash() {
        var one = new Entry("A", 1, null, null, AT, "DONE", "AB", "C");
        var other = new Entry("A", 1, null, null, AT, "DONE", "A", "BC");
        assertThat(one.hashAfter(Entry.BEGINNING)).isNotEqualTo(other.hashAfter(Entry.BEGINNING));
    }
}
