package org.reconvene.interchange.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reconvene.interchange.CensusRows.census;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reconvene.interchange.CensusChild;
import org.reconvene.interchange.CensusLimits;
import org.reconvene.interchange.CensusRows;

class CensusRefusalTest {

    private static void refuses(CensusRows rows, String reason) {
        assertThat(rows.refused().reason()).contains(reason);
        assertThat(rows.children()).isEmpty();
    }

    private static byte[] zipWith(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(census("").getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t ", "\uFEFF"})
    void an_empty_file_is_refused(String file) {
        refuses(CensusRows.of(file), "The file is empty.");
    }

    @Test
    void a_zip_a_spreadsheet_and_a_compressed_file_are_recognised() throws IOException {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write('<');
        }

        refuses(CensusRows.of(zipWith("census.xml")), "a zip archive. Unpack it");
        refuses(CensusRows.of(zipWith("[Content_Types].xml")), "a spreadsheet or another office document");
        refuses(CensusRows.of(gzip.toByteArray()), "compressed with gzip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LAchildID,UPN\nC1,A1", "{\"children\": []}", "\u0000\u0001\u0002\u0003", "Message"})
    void what_does_not_begin_as_xml_is_refused(String file) {
        refuses(CensusRows.of(file), "does not begin as XML does");
    }

    @Test
    void a_pdf_and_an_old_spreadsheet_are_recognised() {
        refuses(CensusRows.of("%PDF-1.7\n"), "The file is a PDF");
        refuses(CensusRows.of(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}), "such as .xls");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body/></html>", "<Child/>", "<Workbook xmlns='urn:x'/>"})
    void another_outermost_element_is_refused(String file) {
        refuses(CensusRows.of(file), "and a census begins with “Message”");
    }

    @Test
    void another_return_of_the_same_department_is_refused() {
        refuses(
                CensusRows.of(census("").replace("<Collection>CIN<", "<Collection>CLA<")),
                "The file is the return “CLA”, not the Children in Need census");
    }

    @Test
    void a_census_without_a_child_is_refused() {
        refuses(CensusRows.of("<Message><Children/></Message>"), "The file holds no child.");
    }

    @Test
    void a_truncated_file_says_where_it_ends() {
        String whole = census("");
        CensusRows rows = CensusRows.of(whole.substring(0, whole.indexOf("</Children>")));

        assertThat(rows.refused().line()).isEqualTo(8);
        assertThat(rows.refused().reason()).startsWith("The file ends at line 8 before it is complete.");
    }

    @Test
    void a_wrong_end_tag_is_not_well_formed() {
        refuses(CensusRows.of(census("<CINclosureDate>2025-10-01</Closure>")), "Line 7 is not well-formed XML");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE Message>",
                "<!DOCTYPE Message SYSTEM 'file:///etc/passwd'>",
                "<!DOCTYPE Message [<!ENTITY x SYSTEM 'http://127.0.0.1:9/x'>]>",
                "<!DOCTYPE m [<!ENTITY a 'aaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>",
                "<?xml version='1.0'?><!-- <a> --><!DOCTYPE Message [<!ENTITY % p SYSTEM 'x'> %p;]>",
                "<!doctype message>",
                "<!ENTITY x 'y'>"
            })
    void a_declaration_of_a_type_or_an_entity_is_refused(String declaration) {
        String file = declaration + census("<PrimaryNeedCode>&x;</PrimaryNeedCode>");

        refuses(CensusRows.of(file), "declares a document type (DOCTYPE) or entities");
        refuses(CensusRows.of(file.getBytes(StandardCharsets.UTF_16)), "declares a document type");
    }

    @Test
    void an_entity_that_nobody_declared_is_not_well_formed() {
        refuses(CensusRows.of(census("<PrimaryNeedCode>&x;</PrimaryNeedCode>")), "is not well-formed XML");
    }

    @Test
    void a_file_beyond_the_limit_is_refused_without_reading_on() {
        EndlessFile gigabytes = new EndlessFile("<Message><Children>", "<Other>x</Other>\n");
        CensusRows rows = CensusRows.of(gigabytes, CensusLimits.USUAL.withBytes(1024 * 1024));

        refuses(rows, "The file is larger than 1 MB");
        assertThat(gigabytes.taken()).isEqualTo(1024 * 1024 + 1);
    }

    @Test
    void a_file_of_exactly_the_limit_is_read() {
        byte[] file = census("").getBytes(StandardCharsets.UTF_8);

        CensusRows.of(file, CensusLimits.USUAL.withBytes(file.length)).read();
        refuses(CensusRows.of(file, CensusLimits.USUAL.withBytes(file.length - 1)), "larger than");
    }

    @ParameterizedTest
    @CsvSource({
        "<Message><Child><LAchildID>, a",
        "<Message><Child><LAchildID>, >",
        "<Message><Child><LAchildID>, &amp;",
        "<Message><Child><LAchildID>, b<!-- -->",
        "<Message><Child><LAchildID><![CDATA[, <x>",
        "<Message x=', a>",
        "<Message><!--, <x>",
        "'<Message><?x ', <x>"
    })
    void a_single_value_without_end_is_refused_early(String start, String again) {
        EndlessFile file = new EndlessFile(start, again);
        CensusRows rows = CensusRows.of(file, CensusLimits.USUAL);

        refuses(rows, "longer than 16384 characters");
        assertThat(file.taken()).isLessThan(512 * 1024);
    }

    @Test
    void a_name_without_end_is_refused_early() {
        EndlessFile file = new EndlessFile("<Message", "a");

        assertThat(CensusRows.of(file, CensusLimits.USUAL).refused().line()).isEqualTo(1);
        assertThat(file.taken()).isLessThan(64 * 1024);
    }

    @Test
    void elements_in_elements_without_end_are_refused() {
        EndlessFile file = new EndlessFile("<Message>", "<a>");

        refuses(CensusRows.of(file, CensusLimits.USUAL), "more than 32 deep");
        assertThat(file.taken()).isLessThan(64 * 1024);
    }

    @Test
    void a_child_without_end_is_refused() {
        refuses(
                CensusRows.of(new EndlessFile("<Message><Child>", "<CINdetails><a/></CINdetails>"), CensusLimits.USUAL),
                "One child's entry holds more than 10000 elements.");
    }

    @Test
    void more_children_than_the_limit_are_refused() {
        EndlessFile file = new EndlessFile("<Message><Children>", "<Child></Child>");

        refuses(CensusRows.of(file, new CensusLimits(1 << 20, 32, 1000, 100, 50)), "more than 50 children");
    }

    @Test
    void a_child_inside_a_child_is_refused() {
        refuses(CensusRows.of(census("<Child></Child>")), "begins inside another child's");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EBCDIC-CP-US", "UTF-7", "Shift_JIS", "no-such-thing"})
    void another_encoding_is_refused(String encoding) {
        refuses(CensusRows.of("<?xml version='1.0' encoding='" + encoding + "'?>" + census("")), "Save it as UTF-8.");
    }

    @Test
    void a_byte_that_the_encoding_does_not_have_is_refused() {
        byte[] latin = census("<!-- caf\u00e9 -->").getBytes(StandardCharsets.ISO_8859_1);

        refuses(CensusRows.of(latin), "does not belong to the file's encoding");
    }

    @Test
    void utf_32_is_refused() {
        refuses(CensusRows.of(new byte[] {0, 0, 0, '<', 0, 0, 0, 'M'}), "UTF-32");
    }

    @Test
    void an_upload_that_breaks_off_is_not_taken_for_a_bad_file() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection lost");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("connection lost");
            }
        };
        byte[] start = census("").substring(0, 200).getBytes(StandardCharsets.UTF_8);
        InputStream file = new SequenceInputStream(new ByteArrayInputStream(start), broken);

        assertThatThrownBy(() -> new CensusReader().read(file, CensusLimits.USUAL, row -> {}))
                .isInstanceOf(IOException.class)
                .hasMessage("connection lost");
    }

    @Test
    void what_the_receiver_of_rows_throws_comes_through() {
        byte[] file = census("").getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> new CensusReader().read(new ByteArrayInputStream(file), CensusLimits.USUAL, row -> {
                    if (row instanceof CensusChild) {
                        throw new IllegalStateException("enough");
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("enough");
    }
}
