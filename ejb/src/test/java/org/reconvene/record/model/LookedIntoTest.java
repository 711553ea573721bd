package org.reconvene.record.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.record.model.Corpus.WORD;
import static org.reconvene.record.model.Corpus.bytes;
import static org.reconvene.record.model.Corpus.document;
import static org.reconvene.record.model.Corpus.openDocument;
import static org.reconvene.record.model.Corpus.with;
import static org.reconvene.record.model.Corpus.zip;
import static org.reconvene.record.model.Examined.kept;
import static org.reconvene.record.model.Examined.refused;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reconvene.record.PaperKind;

/** Every part of a document is looked into, and every byte of what calls itself plain text. */
class LookedIntoTest {

    private static final String WITHIN = "Another file lies within";

    @ParameterizedTest
    @ValueSource(strings = {"\u007fELF\2", "Rar!\u001a\u0007\0", "7z\u00bc\u00af'\u001c\0", "%PDF-1.7"})
    void a_foreign_file_as_a_part_is_refused_by_how_it_begins(String beginning) {
        assertThat(refused("a.docx", zip(with(document(WORD), "word/media/a.png", bytes(beginning)))))
                .contains(WITHIN);
        assertThat(kept("a.docx", zip(with(document(WORD), "word/media/a.png", bytes(beginning.substring(1))))))
                .isEqualTo(PaperKind.DOCX);
    }

    @Test
    void a_program_is_known_by_both_of_its_marks() {
        var program = Corpus.program();
        assertThat(within(program)).contains(WITHIN);
        assertThat(within(Arrays.copyOf(program, 132))).contains(WITHIN);
        for (int at : new int[] {0, 1, 128, 129}) {
            var other = program.clone();
            other[at] = 'x';
            assertThat(within(other)).as("another letter at %s", at).isEqualTo("kept");
        }
        assertThat(within(Arrays.copyOf(program, 131))).isEqualTo("kept");
        assertThat(within(Arrays.copyOf(program, 63))).isEqualTo("kept");
        var short64 = new byte[64];
        System.arraycopy(bytes("MZPE\0\0"), 0, short64, 0, 6);
        short64[60] = 2;
        assertThat(within(short64)).contains(WITHIN);
        short64[60] = 64;
        assertThat(within(short64)).isEqualTo("kept");
        short64[63] = (byte) 0xff;
        assertThat(within(short64)).isEqualTo("kept");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vbaProject.bin",
                "word/vbaProject.bin",
                "xl/macrosheets/sheet1.xml",
                "word/activeX/activeX1.xml",
                "Basic/script.xml",
                "Scripts/python/a.py"
            })
    void what_acts_by_itself_is_known_by_its_place_and_kept_only_by_choice(String part) {
        var file = zip(with(openDocument(PaperKind.ODT.mediaType()), part, bytes("<x/>")));
        assertThat(refused("a.odt", file)).contains("macros");
        assertThat(kept("a.odt", file, true)).isEqualTo(PaperKind.ODT);
    }

    @Test
    void macros_in_an_object_are_kept_only_by_choice_and_a_packed_file_never() {
        var macros = zip(with(document(WORD), "word/embeddings/o.bin", Corpus.oldOffice("_VBA_PROJECT")));
        assertThat(kept("a.docx", macros, true)).isEqualTo(PaperKind.DOCX);
        var packed = zip(with(document(WORD), "word/embeddings/o.bin", Corpus.oldOffice("\u0001Ole10Native")));
        assertThat(refused("a.docx", packed, true)).contains(WITHIN);
    }

    @Test
    void a_document_within_a_document_is_looked_into_as_well() {
        var fetching = with(document(WORD), "word/_rels/a.rels", bytes(relation("attachedTemplate", "https://a/b")));
        assertThat(refused("a.docx", embedded("a.docx", zip(fetching)))).contains("fetches something");
        assertThat(refused("a.docx", embedded("a.docx", zip(Map.of("a.txt", bytes("a"))))))
                .contains(WITHIN);
        assertThat(refused("a.docx", embedded("a.odt", zip(document(WORD))))).contains(WITHIN);
    }

    @ParameterizedTest
    @CsvSource({
        "attachedTemplate,https://a/b,true",
        "oleObject,HTTP://a/b,true",
        "frame,' ftp://a/b',true",
        "subDocument,mhtml:a,true",
        "externalLinkPath,javascript:a,true",
        "attachedTemplate,ms-word:a,true",
        "attachedTemplate,Letter.dotx,false",
        "hyperlink,https://a/b,false",
        "image,https://a/b,false"
    })
    void only_what_is_fetched_when_the_document_is_opened_is_refused(String type, String target, boolean fetched) {
        var file = zip(with(document(WORD), "word/_rels/a.rels", bytes(relation(type, target))));
        if (fetched) {
            assertThat(refused("a.docx", file)).contains("fetches something");
        } else {
            assertThat(kept("a.docx", file)).isEqualTo(PaperKind.DOCX);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.ms-word.document.macroEnabled.main+xml",
                "application/vnd.ms-office.vbaProject",
                "application/vnd.ms-excel.macrosheet+xml",
                "application/vnd.ms-office.activeX+xml"
            })
    void what_is_declared_to_act_by_itself_is_refused(String type) {
        var parts = with(
                document(WORD),
                "[Content_Types].xml",
                bytes("<Types><Override PartName='/a' ContentType='" + WORD
                        + "'/><Override PartName='/b' ContentType=' " + type + " '/></Types>"));
        assertThat(refused("a.docx", zip(parts))).contains("macros");
    }

    @Test
    void a_document_of_no_kind_or_of_two_is_told_to_be_saved_as_another() {
        assertThat(refused("a.docx", zip(document("application/x-template"))))
                .contains("Templates and files of this kind");
        var two = with(
                document(WORD),
                "[Content_Types].xml",
                bytes("<Types><Override ContentType='" + WORD + "'/><Override ContentType='" + Corpus.EXCEL
                        + "'/></Types>"));
        assertThat(refused("a.docx", zip(two))).contains("Templates and files of this kind");
        assertThat(refused("a.odt", zip(openDocument("application/vnd.oasis.opendocument.graphics"))))
                .contains("Only texts and spreadsheets of OpenDocument");
        var both = with(document(WORD), "mimetype", bytes(PaperKind.ODT.mediaType()));
        assertThat(refused("a.docx", zip(both))).contains("an archive");
        var damaged = with(document(WORD), "[Content_Types].xml", bytes("<Types>"));
        assertThat(refused("a.docx", zip(damaged))).contains("damaged");
        var open = openDocument(PaperKind.ODT.mediaType());
        open.remove("META-INF/manifest.xml");
        assertThat(refused("a.odt", zip(open))).contains("damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0001b", "a\u0008b", "a\u000bb", "a\u001fb", "a\u007fb"})
    void plain_text_holds_letters_blanks_and_the_ends_of_lines_only(String text) {
        assertThat(refused("a.txt", bytes(text))).startsWith("Choose a PDF");
        assertThat(kept("a.txt", bytes("a\tb\nc\r\nd\f  ~\u00e9"))).isEqualTo(PaperKind.TXT);
    }

    @Test
    void a_text_that_begins_as_markup_does_is_none_wherever_it_begins() {
        assertThat(refused("a.txt", bytes("  \r\n\t<note>"))).contains("a web page");
        assertThat(kept("a.txt", bytes("  \r\n\t"))).isEqualTo(PaperKind.TXT);
        assertThat(kept("a.txt", bytes("a < b"))).isEqualTo(PaperKind.TXT);
        assertThat(refused("a.txt", bytes("\0<note>"))).startsWith("Choose a PDF");
    }

    @Test
    void a_file_of_just_25_MB_is_kept() {
        var text = new byte[PaperKind.LARGEST];
        Arrays.fill(text, (byte) 'a');
        assertThat(kept("a.txt", text)).isEqualTo(PaperKind.TXT);
    }

    private static String within(byte[] part) {
        var file = zip(with(document(WORD), "word/media/a.png", part));
        return switch (Examination.of(PaperName.of("a.docx"), file, false)) {
            case Finding.Fit fit -> "kept";
            case Finding.Refused refused -> refused.words();
        };
    }

    private static byte[] embedded(String name, byte[] content) {
        return zip(with(document(WORD), "word/embeddings/" + name, content));
    }

    private static String relation(String type, String target) {
        return "<Relationships><Relationship Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + type + "' Target='" + target + "' TargetMode='External'/></Relationships>";
    }
}
