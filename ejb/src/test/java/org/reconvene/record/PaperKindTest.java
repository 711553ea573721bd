package org.reconvene.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.reconvene.record.model.PaperKind;

/** What a paper is, is found from its content and never from its name. */
class PaperKindTest {

    @Test
    void a_pdf_is_known_by_its_beginning() {
        assertThat(PaperKind.of(bytes("%PDF-1.7 rest"))).contains(PaperKind.PDF);
    }

    @Test
    void a_word_document_is_known_by_its_parts() {
        assertThat(PaperKind.of(bytes("PK\u0003\u0004...word/document.xml..."))).contains(PaperKind.DOCX);
    }

    @Test
    void a_word_document_with_macros_is_no_paper() {
        assertThat(PaperKind.of(bytes("PK\u0003\u0004...word/document.xml...word/vbaProject.bin")))
                .isEmpty();
    }

    @Test
    void any_other_archive_a_program_and_nothing_are_no_papers() {
        assertThat(PaperKind.of(bytes("PK\u0003\u0004...xl/workbook.xml"))).isEmpty();
        assertThat(PaperKind.of(bytes("MZ this program"))).isEmpty();
        assertThat(PaperKind.of(bytes("<html>"))).isEmpty();
        assertThat(PaperKind.of(new byte[0])).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
