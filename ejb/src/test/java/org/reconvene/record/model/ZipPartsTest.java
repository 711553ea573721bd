package org.reconvene.record.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.record.model.RawZip.with;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the directory of a ZIP file and its parts tell different stories the file is refused, at each place where they can. */
class ZipPartsTest {

    /** The first part begins at 0 and its content at 35; the second at 40. */
    private static final RawZip TWO = new RawZip().add("a.xml", "first").add("b.xml", "second");

    private static final byte[] ZIP = TWO.bytes();
    private static final int DIRECTORY = TWO.directory();
    private static final int SECOND = DIRECTORY + RawZip.LISTED + 5;
    private static final int END = ZIP.length - 22;

    @Test
    void the_parts_are_found_where_the_directory_says() throws Unfit {
        assertThat(ZipParts.of(ZIP))
                .containsExactly(new ZipPart("a.xml", false, 0, 35, 5, 5), new ZipPart("b.xml", false, 40, 75, 6, 6));
    }

    @Test
    void the_end_is_found_before_a_comment_of_any_length() {
        assertThat(ZipParts.endOf(ZIP)).isEqualTo(END);
        for (var length : List.of(1, 21, 0xffff)) {
            assertThat(ZipParts.endOf(TWO.bytes("c".repeat(length)))).isEqualTo(END);
        }
        assertThat(ZipParts.endOf(new RawZip().bytes())).isZero();
        assertThat(ZipParts.endOf(Corpus.bytes("x".repeat(40)))).isEqualTo(-1);
        assertThat(ZipParts.endOf(new byte[3])).isEqualTo(-1);
        assertThat(ZipParts.endOf(with(ZIP, END + 20, 1, 2)))
                .as("a comment that is not there")
                .isEqualTo(-1);
    }

    @Test
    void five_thousand_parts_are_read() throws Unfit {
        var many = new RawZip();
        for (int i = 0; i < 5_000; i++) {
            many.add(Integer.toString(i), "");
        }
        assertThat(ZipParts.of(many.bytes())).hasSize(5_000);
    }

    @Test
    void what_does_not_end_as_a_zip_file_is_damaged() {
        assertThat(refused(Corpus.bytes("PK\u0003\u0004"))).contains("damaged");
    }

    @Test
    void a_file_in_several_volumes_or_with_its_directory_elsewhere_is_damaged() {
        assertThat(refused(with(ZIP, END + 4, 1, 2))).contains("damaged");
        assertThat(refused(with(ZIP, END + 6, 1, 2))).contains("damaged");
        assertThat(refused(with(ZIP, END + 16, END + 1, 4))).contains("damaged");
        assertThat(refused(with(ZIP, END + 16, DIRECTORY + 1, 4))).contains("damaged");
        assertThat(refused(with(ZIP, END + 16, 0xffffffffL, 4))).contains("damaged");
        assertThat(refused(with(ZIP, END + 10, 3, 2)))
                .as("one part more than listed")
                .contains("damaged");
    }

    @Test
    void an_empty_directory_may_begin_where_the_file_ends() throws Unfit {
        assertThat(ZipParts.of(new RawZip().bytes())).isEmpty();
    }

    @Test
    void a_directory_of_one_entry_that_is_cut_short_is_damaged() {
        var zip = new RawZip().add("", "").bytes();
        var cut = Arrays.copyOf(zip, zip.length - 1);
        System.arraycopy(zip, zip.length - 22, cut, cut.length - 22, 22);
        assertThat(refused(cut)).contains("damaged");
    }

    @Test
    void an_entry_without_a_name_ends_where_the_directory_ends() throws Unfit {
        assertThat(ZipParts.of(new RawZip().add("", "").bytes())).containsExactly(new ZipPart("", false, 0, 30, 0, 0));
    }

    @Test
    void what_follows_an_entry_is_passed_over() throws Unfit {
        var zip = new RawZip().add("a.xml", "first").add("b.xml", "second").bytes();
        var longer = new byte[zip.length + 7];
        System.arraycopy(zip, 0, longer, 0, SECOND);
        System.arraycopy(zip, SECOND, longer, SECOND + 7, zip.length - SECOND);
        var extra = with(with(longer, DIRECTORY + 30, 4, 2), DIRECTORY + 32, 3, 2);
        assertThat(ZipParts.of(extra)).extracting(ZipPart::name).containsExactly("a.xml", "b.xml");
    }

    @Test
    void two_parts_of_one_name_are_damaged_whatever_the_case() {
        assertThat(refused(new RawZip().add("a.xml", "1").add("A.XML", "2").bytes()))
                .contains("damaged");
    }

    @Test
    void a_part_that_is_locked_cannot_be_looked_into() {
        assertThat(refused(with(ZIP, DIRECTORY + 8, 1, 2))).contains("password");
        assertThat(refused(with(ZIP, DIRECTORY + 8, 9, 2))).contains("password");
    }

    @Test
    void a_flag_that_says_how_the_name_is_written_locks_nothing() throws Unfit {
        assertThat(ZipParts.of(with(ZIP, DIRECTORY + 8, 0x800, 2))).hasSize(2);
    }

    @Test
    void a_part_that_is_packed_in_another_way_or_differently_than_listed_is_damaged() throws Unfit {
        assertThat(refused(with(with(ZIP, DIRECTORY + 10, 12, 2), 8, 12, 2))).contains("damaged");
        assertThat(refused(with(ZIP, DIRECTORY + 10, 8, 2))).contains("damaged");
        assertThat(ZipParts.of(with(with(ZIP, DIRECTORY + 10, 8, 2), 8, 8, 2)).getFirst())
                .isEqualTo(new ZipPart("a.xml", true, 0, 35, 5, 5));
    }

    @Test
    void a_part_that_lies_elsewhere_than_listed_is_damaged() {
        assertThat(refused(with(ZIP, DIRECTORY + 42, 1, 4))).contains("damaged");
        assertThat(refused(with(ZIP, DIRECTORY + 42, DIRECTORY, 4))).contains("damaged");
        assertThat(refused(with(ZIP, DIRECTORY + 42, 0xfffffff0L, 4))).contains("damaged");
    }

    @Test
    void a_part_without_a_content_may_end_where_the_directory_begins() throws Unfit {
        var zip = new RawZip().add("a.xml", "first").add("b", "");
        assertThat(ZipParts.of(zip.bytes()).getLast()).isEqualTo(new ZipPart("b", false, 40, 71, 0, 0));
        assertThat(refused(with(zip.bytes(), zip.directory() + RawZip.LISTED + 5 + 20, 1, 4)))
                .as("a byte of the directory would be its content")
                .contains("damaged");
    }

    @Test
    void a_part_with_another_name_than_listed_is_damaged() {
        assertThat(refused(with(ZIP, RawZip.PART, 'x', 1))).contains("damaged");
        assertThat(refused(with(ZIP, RawZip.PART + 4, 'x', 1))).contains("damaged");
        assertThat(refused(with(ZIP, 26, 4, 2))).contains("damaged");
        assertThat(refused(with(with(ZIP, DIRECTORY + 28, 0xffff, 2), 26, 0xffff, 2)))
                .contains("damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../a.xml", "word/../a.xml", "a\\b.xml", "/a.xml", "word/.."})
    void a_name_that_leads_elsewhere_is_damaged(String name) {
        assertThat(refused(new RawZip().add(name, "text").bytes())).contains("damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a..b", "word/...", "word/a.xml", "word/"})
    void a_name_with_dots_and_folders_leads_nowhere_else(String name) throws Unfit {
        assertThat(ZipParts.of(new RawZip().add(name, "text").bytes()))
                .extracting(ZipPart::name)
                .containsExactly(name);
    }

    @Test
    void nothing_hides_before_between_or_behind_the_parts() throws Unfit {
        assertThat(refused(new RawZip().gap(1).add("a", "1").bytes())).contains("damaged");
        assertThat(refused(new RawZip().add("a", "1").gap(25).add("b", "2").bytes()))
                .contains("damaged");
        assertThat(refused(new RawZip().add("a", "1").gap(25).bytes())).contains("damaged");
        assertThat(ZipParts.of(
                        new RawZip().add("a", "1").gap(24).add("b", "2").gap(24).bytes()))
                .as("with a data descriptor behind each")
                .hasSize(2);
    }

    @Test
    void parts_that_share_bytes_are_a_bomb() {
        assertThat(refused(with(ZIP, DIRECTORY + 20, 6, 4))).contains("unpacks into far more");
    }

    @Test
    void the_parts_are_looked_at_in_the_order_in_which_they_lie() throws Unfit {
        var zip = new RawZip().add("a.xml", "12345").add("b.xml", "12345").bytes();
        var turned = with(with(zip, 80 + 42, 40, 4), 80 + 51 + 42, 0, 4);
        turned[80 + 46] = 'b';
        turned[80 + 51 + 46] = 'a';
        assertThat(ZipParts.of(turned)).extracting(ZipPart::name).containsExactly("b.xml", "a.xml");
    }

    private static String refused(byte[] zip) {
        try {
            return "read: " + ZipParts.of(zip);
        } catch (Unfit unfit) {
            return unfit.words();
        }
    }
}
