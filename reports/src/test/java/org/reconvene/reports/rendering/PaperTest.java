package org.reconvene.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.reports.ReportFormat.PDF;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.SimpleBookmark;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.reports.OperationsSamples;
import org.reconvene.reports.PrintedFiles;
import org.reconvene.reports.QualitySamples;
import org.reconvene.reports.document.Document;
import org.reconvene.reports.document.Section;

@Tag("SUR-19")
class PaperTest {
    @Test
    void every_page_carries_its_number_the_reference_and_the_promise() throws Exception {
        var feet = PrintedPages.feetOf(PrintedFiles.print(OperationsSamples.large(100), PDF));

        assertThat(feet).hasSizeGreaterThan(2);
        for (var i = 0; i < feet.size(); i++) {
            assertThat(feet.get(i))
                    .contains("Page " + (i + 1) + " of " + feet.size())
                    .contains("OPS-SUR-2026-12")
                    .contains("No child can be recognised in this report")
                    .contains("Demonstration: every person and case is invented.");
        }
    }

    @Test
    void what_every_page_repeats_is_not_read_aloud() throws Exception {
        assertThat(PrintedText.of(PrintedFiles.print(QualitySamples.typical(), PDF)))
                .doesNotContain("Page 1 of");
    }

    @Test
    void a_report_of_real_cases_is_not_marked_as_a_demonstration() throws Exception {
        assertThat(PrintedText.of(PrintedFiles.print(QualitySamples.empty(), PDF)))
                .doesNotContain("Demonstration");
    }

    @Test
    void a_section_without_rows_says_so_in_a_sentence() throws Exception {
        assertThat(PrintedText.of(PrintedFiles.print(QualitySamples.empty(), PDF)))
                .contains("Nothing stands out in this period.")
                .contains("No dissents in this period.")
                .contains("No findings in this period.")
                .contains("No recommendations in this period.")
                .contains("No changes of policy were proposed in this period.");
        assertThat(PrintedText.of(PrintedFiles.print(OperationsSamples.empty(), PDF)))
                .contains("Nothing is late.")
                .contains("No findings in this period.")
                .contains("No meeting has been arranged.");
    }

    @Test
    void letters_of_every_partner_language_print() throws Exception {
        assertThat(PrintedText.of(PrintedFiles.print(QualitySamples.awkward(), PDF)))
                .contains("Tŷ Gwŷr, Dŵr, voilà, Gàidhlig, Róisín, naı, Łódź, Ελλάδα, Київ");
    }

    @Test
    void a_sign_that_the_font_lacks_becomes_a_question_mark() {
        assertThat(Letters.printable("漢 and 🙂 and w\u0302\tend")).isEqualTo("? and ? and ŵ end");
    }

    @Test
    void every_plain_letter_prints_as_it_is() {
        var plain = IntStream.rangeClosed(' ', '~')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);

        assertThat(Letters.printable(plain.toString())).isEqualTo(plain.toString());
        assertThat(Letters.printable("ŵ" + plain)).isEqualTo("ŵ" + plain);
    }

    @Test
    void the_file_says_its_title_its_language_and_has_a_bookmark_for_each_section() throws Exception {
        var report = OperationsSamples.typical();
        try (var reader = new PdfReader(PrintedFiles.print(report, PDF))) {
            assertThat(reader.getInfo())
                    .containsEntry(
                            "Title",
                            "Dissents: the work in hand, Surrey Safeguarding Children Partnership, January to December"
                                    + " 2026");
            assertThat(reader.getCatalog().getAsString(PdfName.LANG)).hasToString("en-GB");
            assertThat(SimpleBookmark.getBookmarkList(reader))
                    .extracting(bookmark -> (Object) ((Map<?, ?>) bookmark).get("Title"))
                    .containsExactlyElementsOf(Document.of(report).sections().stream()
                            .map(Section::heading)
                            .toList());
        }
    }

    @Test
    void the_same_figures_print_the_same_words() throws Exception {
        assertThat(PrintedText.pagesOf(PrintedFiles.print(QualitySamples.typical(), PDF)))
                .isEqualTo(PrintedText.pagesOf(PrintedFiles.print(QualitySamples.typical(), PDF)));
    }
}
