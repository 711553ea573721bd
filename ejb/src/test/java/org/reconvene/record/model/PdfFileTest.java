package org.reconvene.record.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.record.model.Examined.kept;
import static org.reconvene.record.model.Examined.refused;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reconvene.record.PaperKind;

/** No way of writing a name in a PDF hides it, and no name that only looks like one is refused. */
class PdfFileTest {

    @ParameterizedTest
    @CsvSource({
        "/Encrypt,protected",
        "/JavaScript,scripts",
        "/XFA,scripts",
        "/Launch,starts a program",
        "/RichMedia,starts a program",
        "/Movie,starts a program",
        "/EmbeddedFile,Another file",
        "/EmbeddedFiles,Another file",
        "/#4cau#6Ech,starts a program",
        "/Launch#,none",
        "/Launch#2,none",
        "/Launch#20,none",
        "/Launcher,none",
        "/launch,none",
        "/#4gaunch,none",
        "/#g4aunch,none",
        "Launch,none"
    })
    void each_name_is_found_however_it_is_written(String name, String said) {
        for (var after :
                new String[] {" ", "/A", "(", ")", "<", ">", "[", "]", "{", "}", "%", "\t", "\r", "\n", "\f", "\0"}) {
            var file = Corpus.bytes("%PDF-1.7\n<< " + name + after + ">>\n%%EOF\n");
            if (said.equals("none")) {
                assertThat(kept("a.pdf", file)).isEqualTo(PaperKind.PDF);
            } else {
                assertThat(refused("a.pdf", file)).contains(said);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Launch", "/Launc#68"})
    void a_name_may_end_with_the_file(String name) {
        assertThat(refused("a.pdf", Corpus.bytes("%PDF-1.7 " + name))).contains("starts a program");
        assertThat(kept("a.pdf", Corpus.bytes("%PDF-1.7 /Launc"))).isEqualTo(PaperKind.PDF);
        assertThat(kept("a.pdf", Corpus.bytes("%PDF-1.7 /Launc#6"))).isEqualTo(PaperKind.PDF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Type /ObjStm",
                "/First 4 /N 1",
                "/Type /Obj#53tm",
                "/Filter /Fl /First 4 /N 1",
                "/Filter /FlateDecode /Type /ObjStm"
            })
    void a_stream_of_objects_is_looked_into_however_it_is_declared(String dictionary) {
        var packed = dictionary.contains("/Fl");
        var plain = "<< " + dictionary + (packed ? "" : " /Filter /FlateDecode") + " >>";
        assertThat(refused("a.pdf", declared(plain))).contains("starts a program");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/First 4", "/N 1", "/Type /XObject"})
    void a_stream_that_holds_no_objects_is_not_looked_into(String dictionary) {
        assertThat(kept("a.pdf", declared("<< " + dictionary + " /Filter /FlateDecode >>")))
                .isEqualTo(PaperKind.PDF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ASCIIHexDecode",
                "/AHx",
                "/A85",
                "/LZW",
                "/RL",
                "/Crypt",
                "/DecodeParms << /Predictor 12 >>",
                "/LZWDecode"
            })
    void objects_that_are_packed_in_any_unusual_way_cannot_be_looked_into(String how) {
        assertThat(refused("a.pdf", declared("<< /Type /ObjStm /Filter /FlateDecode " + how + " >>")))
                .contains("damaged");
    }

    @Test
    void objects_that_are_not_packed_are_looked_at_where_they_stand() {
        var file =
                Corpus.bytes("%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 >>\nstream\n<< /A 1 >>\nendstream\n");
        assertThat(kept("a.pdf", file)).isEqualTo(PaperKind.PDF);
    }

    @Test
    void the_line_before_a_stream_may_end_in_any_way() {
        for (var end : new String[] {"\n", "\r\n", "\r", ""}) {
            var file =
                    text(declared("<< /Type /ObjStm /Filter /FlateDecode >>")).replace("stream\n", "stream" + end);
            assertThat(refused("a.pdf", Corpus.bytes(file))).contains("starts a program");
        }
    }

    @Test
    void a_stream_that_ends_with_the_file_is_damaged() {
        var file = "%PDF-1.7\n1 0 obj << /Type /ObjStm /Filter /FlateDecode >> stream";
        assertThat(refused("a.pdf", Corpus.bytes(file))).contains("damaged");
        assertThat(refused("a.pdf", Corpus.bytes(file + "\r\n"))).contains("damaged");
    }

    @Test
    void the_dictionary_of_one_object_is_not_that_of_the_next() {
        var before =
                "1 0 obj << /Type /ObjStm /Filter /FlateDecode >> endobj\n2 0 obj << /Length 3 >>\nstream\nabc\nendstream\n";
        assertThat(kept("a.pdf", Corpus.bytes("%PDF-1.7\n" + before))).isEqualTo(PaperKind.PDF);
    }

    @Test
    void a_dictionary_is_sought_as_far_as_one_can_reach() {
        var near = "<< /Type /ObjStm /Filter /LZW ";
        var file = "%PDF-1.7\n" + near + " ".repeat(2048 - near.length()) + "stream\n";
        assertThat(refused("a.pdf", Corpus.bytes(file))).contains("damaged");
        var far = "%PDF-1.7\n" + near + " ".repeat(2048 - near.length() + 4) + "stream\n";
        assertThat(refused("a.pdf", Corpus.bytes(far))).contains("damaged");
        var beyond = "%PDF-1.7\n" + near + " ".repeat(2048) + "stream\n";
        assertThat(kept("a.pdf", Corpus.bytes(beyond))).isEqualTo(PaperKind.PDF);
    }

    @Test
    void a_stream_at_the_very_beginning_has_no_dictionary() {
        assertThat(PdfDictionary.before(Corpus.bytes("obj/ObjStm stream"), 11).names())
                .containsExactly("ObjStm");
        assertThat(PdfDictionary.before(Corpus.bytes("stream"), 0).names()).isEmpty();
        assertThat(PdfDictionary.before(Corpus.bytes("/N/First stream"), 9).names())
                .containsExactlyInAnyOrder("N", "First");
    }

    @Test
    void two_hundred_thousand_streams_are_looked_at_and_no_more() {
        var most = "%PDF-1.7\n" + "endstream ".repeat(200_000);
        assertThat(kept("a.pdf", Corpus.bytes(most))).isEqualTo(PaperKind.PDF);
        assertThat(refused("a.pdf", Corpus.bytes(most + "endstream"))).contains("unpacks into far more");
    }

    /** A file whose one stream, packed, starts a program. */
    private static byte[] declared(String dictionary) {
        var file = text(Corpus.pdfWithPacked("<< /S /Launch >>"));
        int from = file.indexOf("<<");
        return Corpus.bytes(file.substring(0, from) + dictionary + file.substring(file.indexOf("\nstream")));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
