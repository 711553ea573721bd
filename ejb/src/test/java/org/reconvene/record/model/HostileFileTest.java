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

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.reconvene.record.PaperKind;

/** A file that could harm whoever opens it, or whoever looks into it, is refused with its reason. */
class HostileFileTest {

    @Test
    void a_part_that_unpacks_into_far_more_than_it_weighs_is_a_bomb() {
        var bomb = zip(with(document(WORD), "word/media/image1.bmp", new byte[50_000_000]));
        assertThat(bomb.length).isLessThan(100_000);
        assertThat(refused("a.docx", bomb)).contains("unpacks into far more");
    }

    @Test
    void many_parts_that_are_large_together_are_a_bomb() {
        var parts = new LinkedHashMap<>(document(WORD));
        for (int i = 0; i < 300; i++) {
            parts.put("word/media/" + i + ".bmp", new byte[900_000]);
        }
        assertThat(refused("a.docx", zip(parts))).contains("unpacks into far more");
    }

    @Test
    void more_than_five_thousand_parts_are_a_bomb() {
        var parts = new LinkedHashMap<>(document(WORD));
        for (int i = 0; i < 5_000; i++) {
            parts.put("word/" + i, new byte[0]);
        }
        assertThat(refused("a.docx", zip(parts))).contains("unpacks into far more");
    }

    @Test
    void two_parts_that_share_their_bytes_are_refused() {
        var content = zip(with(document(WORD), "word/media/twin.xml", bytes("<twin/>")));
        var end = ZipParts.endOf(content);
        var listed = (int) Bytes.four(content, end + 16);
        for (int i = 0; i < 2; i++) {
            listed += 46 + Bytes.two(content, listed + 28) + Bytes.two(content, listed + 30);
        }
        // The third part is said to begin where the first one does, under the first one's name.
        var first = (int) Bytes.four(content, end + 16);
        System.arraycopy(content, first + 42, content, listed + 42, 4);
        System.arraycopy(content, first + 20, content, listed + 20, 8);
        System.arraycopy(content, first + 46, content, listed + 46, 19);
        assertThat(refused("a.docx", content)).contains("damaged");
    }

    @Test
    void a_workbook_behind_a_chart_is_kept_and_nothing_lies_deeper() {
        var workbook = zip(document(Corpus.EXCEL));
        var chart = zip(with(document(WORD), "word/embeddings/Workbook1.xlsx", workbook));
        assertThat(kept("a.docx", chart)).isEqualTo(PaperKind.DOCX);
        var deeper = zip(with(document(WORD), "word/embeddings/Document1.docx", chart));
        assertThat(refused("a.docx", deeper)).contains("Another file lies within");
        var archive = zip(with(document(WORD), "word/media/image1.png", workbook));
        assertThat(refused("a.docx", archive)).contains("Another file lies within");
    }

    @Test
    void a_program_or_a_packed_file_within_a_document_is_refused() {
        assertThat(refused("a.docx", zip(with(document(WORD), "word/media/image1.png", Corpus.program()))))
                .contains("Another file lies within");
        assertThat(refused(
                        "a.docx",
                        zip(with(document(WORD), "word/embeddings/o.bin", Corpus.oldOffice("\u0001Ole10Native")))))
                .contains("Another file lies within");
        assertThat(kept(
                        "a.docx",
                        zip(with(document(WORD), "word/embeddings/o.bin", Corpus.oldOffice("Equation Native")))))
                .isEqualTo(PaperKind.DOCX);
    }

    @Test
    void what_is_protected_by_a_password_cannot_be_looked_into() {
        assertThat(refused("a.docx", Corpus.oldOffice("EncryptionInfo", "EncryptedPackage")))
                .contains("password");
        var locked = with(
                openDocument(PaperKind.ODT.mediaType()),
                "META-INF/manifest.xml",
                bytes("<manifest><file-entry><encryption-data/></file-entry></manifest>"));
        assertThat(refused("a.odt", zip(locked))).contains("password");
        assertThat(refused("a.pdf", Corpus.pdf("/Encrypt 5 0 R"))).contains("protected");
    }

    @Test
    void two_files_in_one_are_refused() {
        var both = new ByteArrayOutputStream();
        both.writeBytes(Corpus.pdf(""));
        both.writeBytes(Corpus.docx());
        assertThat(refused("a.pdf", both.toByteArray())).contains("Another file lies within");
        var hidden = new ByteArrayOutputStream();
        hidden.writeBytes(Corpus.jpeg());
        hidden.writeBytes(zip(document(Corpus.EXCEL)));
        assertThat(refused("a.jpg", hidden.toByteArray())).contains("Another file lies within");
    }

    @Test
    void a_template_that_is_fetched_from_elsewhere_is_refused_and_one_of_the_office_is_not() {
        assertThat(refused("a.docx", fetching("https://example.org/t.dotm"))).contains("fetches something");
        assertThat(kept("a.docx", fetching("file:///C:/Templates/Letter.dotx"))).isEqualTo(PaperKind.DOCX);
    }

    @Test
    void a_document_that_was_cut_off_is_damaged() {
        var whole = Corpus.docx();
        assertThat(refused("a.docx", Arrays.copyOf(whole, whole.length / 2))).contains("damaged");
    }

    private static byte[] fetching(String target) {
        return zip(with(
                document(WORD),
                "word/_rels/settings.xml.rels",
                bytes(
                        "<Relationships><Relationship Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                                + "attachedTemplate' Target='" + target
                                + "' TargetMode='External'/></Relationships>")));
    }
}
