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

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reconvene.record.PaperKind;

/** Macros and scripts come in only where the operator chose so; what starts programs or hides files never does. */
class MacrosByChoiceTest {

    @Test
    void a_document_declared_to_have_macros_is_refused_or_kept_as_what_it_is() {
        var document = zip(with(document(Corpus.MACRO_WORD), "word/vbaProject.bin", Corpus.oldOffice("VBA")));
        assertThat(refused("a.docm", document)).contains("macros", "Save it without them");
        assertThat(kept("a.docm", document, true)).isEqualTo(PaperKind.DOCM);
        assertThat(refused("a.docx", document, true)).contains("a Word document with macros");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/vbaProject.bin",
                "word/VBAPROJECT.BIN",
                "xl/macrosheets/sheet1.xml",
                "word/activeX/activeX1.xml"
            })
    void macros_in_a_document_that_does_not_declare_them_are_refused(String part) {
        assertThat(refused("a.docx", zip(with(document(WORD), part, bytes("<x/>")))))
                .contains("macros");
    }

    @Test
    void no_way_of_writing_the_declaration_hides_it() {
        var parts = new LinkedHashMap<>(document(WORD));
        var declared = new String(parts.get("[Content_Types].xml"), StandardCharsets.ISO_8859_1)
                .replace(
                        "</Types>",
                        "<Override PartName='/m.bin' ContentType='application/vnd.ms-office.vba&#80;roject'/></Types>");
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
            parts.put(
                    "[Content_Types].xml",
                    declared.replace("encoding=\"UTF-8\"", "encoding=\"" + charset.name() + "\"")
                            .getBytes(charset));
            assertThat(refused("a.docx", zip(parts))).contains("macros");
        }
    }

    @Test
    void macros_in_an_open_document_and_in_an_embedded_object_are_refused() {
        var text = openDocument(PaperKind.ODT.mediaType());
        assertThat(refused("a.odt", zip(with(text, "Basic/Standard/Module1.xml", bytes("<x/>")))))
                .contains("macros");
        assertThat(refused(
                        "a.docx", zip(with(document(WORD), "word/embeddings/o.bin", Corpus.oldOffice("_VBA_PROJECT")))))
                .contains("macros");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>",
                "/S /J#61vaScr#69pt",
                "/AcroForm << /XFA [] >>"
            })
    void scripts_in_a_pdf_are_refused_or_kept(String script) {
        assertThat(refused("a.pdf", Corpus.pdf(script))).contains("scripts");
        assertThat(kept("a.pdf", Corpus.pdf(script), true)).isEqualTo(PaperKind.PDF);
        assertThat(refused("a.pdf", Corpus.pdfWithPacked(script))).contains("scripts");
    }

    @Test
    void what_starts_a_program_or_hides_a_file_in_a_pdf_is_refused_whatever_was_chosen() {
        assertThat(refused("a.pdf", Corpus.pdf("/A << /S /Launch /F (cmd.exe) >>"), true))
                .contains("starts a program");
        assertThat(refused("a.pdf", Corpus.pdf("/Names << /EmbeddedFiles 3 0 R >>"), true))
                .contains("Another file");
        assertThat(refused("a.pdf", Corpus.pdfWithPacked("<< /Type /EmbeddedFile >>"), true))
                .contains("Another file");
    }

    @Test
    void objects_that_are_packed_in_an_unusual_way_cannot_be_looked_into() {
        var unusual = new String(Corpus.pdfWithPacked("nothing"), StandardCharsets.ISO_8859_1)
                .replace("/Filter /FlateDecode", "/Filter [/ASCII85Decode /FlateDecode]");
        assertThat(refused("a.pdf", bytes(unusual))).contains("cannot be looked into");
    }
}
