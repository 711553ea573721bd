package org.reconvene.record.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

/** A part is unpacked to its end, whole and in order, and not one byte beyond a limit. */
class UnpackingTest {

    private final Unpacking unpacking = new Unpacking();

    @Test
    void a_part_that_is_larger_than_what_is_read_at_once_comes_whole_and_in_order() throws Unfit {
        var content = new byte[200_000];
        new Random(1).nextBytes(content);
        var file = new byte[content.length + 7];
        System.arraycopy(content, 0, file, 7, content.length);
        assertThat(part(file, new ZipPart("a", false, 0, 7, content.length, content.length)))
                .isEqualTo(content);
        var packed = deflated(content);
        assertThat(part(packed, new ZipPart("a", true, 0, 0, packed.length, content.length)))
                .isEqualTo(content);
    }

    @Test
    void a_part_of_another_length_than_listed_is_damaged() {
        var packed = deflated(new byte[100]);
        assertThatThrownBy(() -> part(packed, new ZipPart("a", true, 0, 0, packed.length, 99)))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("damaged");
        assertThatThrownBy(() -> part(new byte[100], new ZipPart("a", false, 0, 0, 99, 100)))
                .hasMessageContaining("damaged");
    }

    @Test
    void a_part_that_is_cut_off_or_no_packing_at_all_is_damaged() {
        var packed = deflated(new byte[100]);
        assertThatThrownBy(() -> part(packed, new ZipPart("a", true, 0, 0, packed.length - 1, 100)))
                .hasMessageContaining("damaged");
        var wrong = Corpus.bytes("\u00ff\u00ff\u00ff");
        assertThatThrownBy(() -> part(wrong, new ZipPart("a", true, 0, 0, 3, 100)))
                .hasMessageContaining("damaged");
    }

    @Test
    void a_small_part_may_be_packed_as_well_as_it_can_be() throws Unfit {
        var packed = deflated(new byte[1024 * 1024]);
        assertThat(part(packed, new ZipPart("a", true, 0, 0, packed.length, 1024 * 1024)))
                .hasSize(1024 * 1024);
        var more = deflated(new byte[1024 * 1024 + 1]);
        assertThatThrownBy(() -> part(more, new ZipPart("a", true, 0, 0, more.length, 1024 * 1024 + 1)))
                .hasMessageContaining("unpacks into far more");
    }

    @Test
    void a_large_part_that_is_packed_as_documents_are_is_unpacked() throws Unfit {
        var content = new byte[3 * 1024 * 1024];
        new Random(1).nextBytes(content);
        var packed = deflated(content);
        assertThat(part(packed, new ZipPart("a", true, 0, 0, packed.length, content.length)))
                .hasSize(content.length);
    }

    @Test
    void two_hundred_megabytes_in_one_file_are_unpacked_and_no_more() throws Unfit {
        var megabytes = new byte[50 * 1024 * 1024];
        var part = new ZipPart("a", false, 0, 0, megabytes.length, megabytes.length);
        for (int i = 0; i < 4; i++) {
            unpacking.part(megabytes, part, (piece, length) -> {});
        }
        assertThatThrownBy(() -> unpacking.part(megabytes, new ZipPart("a", false, 0, 0, 1, 1), (piece, length) -> {}))
                .hasMessageContaining("unpacks into far more");
    }

    @Test
    void what_is_kept_ends_at_its_limit() throws Unfit {
        var kept = new Unpacking.Kept(10, 3);
        kept.take(Corpus.bytes("abcXX"), 3);
        assertThat(kept.bytes()).isEqualTo(Corpus.bytes("abc"));
        kept.take(Corpus.bytes("defg"), 4);
        assertThat(kept.bytes()).isEqualTo(Corpus.bytes("abcdefg"));
        kept.take(Corpus.bytes("hij"), 3);
        assertThat(kept.bytes()).isEqualTo(Corpus.bytes("abcdefghij"));
        assertThatThrownBy(() -> kept.take(Corpus.bytes("k"), 1)).hasMessageContaining("unpacks into far more");
        assertThat(new Unpacking.Kept(10, 10).bytes()).isEmpty();
        assertThatThrownBy(() -> new Unpacking.Kept(10, 11)).hasMessageContaining("unpacks into far more");
    }

    @Test
    void bytes_are_sought_up_to_the_end_and_not_beyond() {
        var content = Corpus.bytes("abcabc");
        assertThat(Bytes.find(content, 0, 6, Corpus.bytes("abc"))).isZero();
        assertThat(Bytes.find(content, 1, 6, Corpus.bytes("abc"))).isEqualTo(3);
        assertThat(Bytes.find(content, 1, 5, Corpus.bytes("abc"))).isEqualTo(-1);
        assertThat(Bytes.find(content, 0, 6, Corpus.bytes("abd"))).isEqualTo(-1);
        assertThat(Bytes.contain(content, Corpus.bytes("abcabc"))).isTrue();
        assertThat(Bytes.contain(content, Corpus.bytes("ac"))).isFalse();
        assertThat(Bytes.isAt(content, 6, -1, Corpus.bytes("abc"))).isFalse();
        assertThat(Bytes.isAt(content, 6, 3, Corpus.bytes("abc"))).isTrue();
        assertThat(Bytes.isAt(content, 6, 4, Corpus.bytes("bcd"))).isFalse();
        assertThat(Bytes.startWith(content, Corpus.bytes("abcabca"))).isFalse();
        assertThat(Bytes.four(Corpus.bytes("\u0001\u00f2\u0003\u00f4"), 0)).isEqualTo(0xf403f201L);
    }

    private byte[] part(byte[] file, ZipPart part) throws Unfit {
        var out = new ByteArrayOutputStream();
        unpacking.part(file, part, (piece, length) -> out.write(piece, 0, length));
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] content) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            var buffer = new byte[content.length + 1000];
            return Arrays.copyOf(buffer, deflater.deflate(buffer));
        } finally {
            deflater.end();
        }
    }
}
