package org.reconvene.record.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.record.model.Corpus.bytes;
import static org.reconvene.record.model.Corpus.document;
import static org.reconvene.record.model.Corpus.openDocument;
import static org.reconvene.record.model.Corpus.zip;
import static org.reconvene.record.model.Examined.kept;
import static org.reconvene.record.model.Examined.refused;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reconvene.record.PaperKind;

/** What a paper is, is found from its content and never from its name. */
class KindOfPaperTest {

    @Test
    void documents_pictures_and_text_are_known_by_what_they_hold() {
        assertThat(kept("a.pdf", Corpus.pdf(""))).isEqualTo(PaperKind.PDF);
        assertThat(kept("a.docx", Corpus.docx())).isEqualTo(PaperKind.DOCX);
        assertThat(kept("a.xlsx", zip(document(Corpus.EXCEL)))).isEqualTo(PaperKind.XLSX);
        assertThat(kept("a.pptx", zip(document(Corpus.SLIDES)))).isEqualTo(PaperKind.PPTX);
        assertThat(kept("a.odt", zip(openDocument(PaperKind.ODT.mediaType())))).isEqualTo(PaperKind.ODT);
        assertThat(kept("a.ods", zip(openDocument(PaperKind.ODS.mediaType())))).isEqualTo(PaperKind.ODS);
        assertThat(kept("a.png", Corpus.png())).isEqualTo(PaperKind.PNG);
        assertThat(kept("a.JPEG", Corpus.jpeg())).isEqualTo(PaperKind.JPEG);
        assertThat(kept("a.txt", bytes("She had dropped two centile lines.\r\n")))
                .isEqualTo(PaperKind.TXT);
    }

    @Test
    void a_name_without_an_ending_hides_nothing() {
        assertThat(kept("Minutes of 3.12", Corpus.pdf(""))).isEqualTo(PaperKind.PDF);
        assertThat(kept("", Corpus.pdf(""))).isEqualTo(PaperKind.PDF);
    }

    @Test
    void a_name_that_says_another_type_than_the_content_is_refused() {
        assertThat(refused("report.docx", Corpus.pdf("")))
                .contains("ends in .docx", "a PDF", "rename it to end in .pdf");
        assertThat(refused("report.pdf", Corpus.docx())).contains("a Word document");
        assertThat(refused("figures.csv", bytes("a,b\n1,2\n"))).contains("plain text");
    }

    @Test
    void what_is_no_paper_is_told_what_it_is_and_what_to_send_instead() {
        assertThat(refused("a", Corpus.program())).contains("a program");
        assertThat(refused("a", bytes("\u007fELF\2\1\1\0"))).contains("a program");
        assertThat(refused("a.txt", bytes("#!/bin/sh\nrm -r /\n"))).contains("a script");
        assertThat(refused("a", zip(Map.of("a.txt", bytes("text"))))).contains("an archive");
        assertThat(refused("a", bytes("Rar!\u001a\u0007\0..."))).contains("an archive");
        assertThat(refused("a.txt", bytes("<!DOCTYPE html><html><body>hello</body></html>")))
                .contains("a web page");
        assertThat(refused("a.svg", bytes("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>")))
                .contains("Save it as a PDF");
        assertThat(refused("a.rtf", bytes("{\\rtf1\\ansi hello}"))).contains("Rich text");
        assertThat(refused("a.gif", bytes("GIF89a........"))).contains("PNG or JPEG");
        assertThat(refused(
                        "a.eml", bytes("Received: from a by b\r\nFrom: a@example.org\r\nSubject: visit\r\n\r\nhello")))
                .contains("save the message as a PDF");
        assertThat(refused("a.doc", Corpus.oldOffice("WordDocument"))).contains("older kind of Office", ".docx");
        assertThat(refused("a.msg", Corpus.oldOffice("__substg1.0_0037001F"))).contains("save the message as a PDF");
        assertThat(refused("a", bytes("\0\1\2\3 nothing known"))).startsWith("Choose a PDF");
    }

    @Test
    void nothing_and_more_than_25_MB_are_refused() {
        assertThat(refused("a.pdf", new byte[0])).contains("empty");
        assertThat(refused("a.pdf", new byte[PaperKind.LARGEST + 1])).contains("larger than 25 MB");
    }
}
