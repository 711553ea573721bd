package org.reconvene.record.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.record.model.Examined.kept;
import static org.reconvene.record.model.Examined.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reconvene.record.PaperKind;

/** The name of a file is kept without what could mislead a file system or a reader. */
class PaperNameTest {

    @Test
    void no_path_no_line_and_no_blank_around_it_stays() {
        assertThat(PaperName.of("C:\\Users\\w\\Report.pdf").text()).isEqualTo("Report.pdf");
        assertThat(PaperName.of("../../etc/passwd").text()).isEqualTo("passwd");
        assertThat(PaperName.of("..").text()).isEmpty();
        assertThat(PaperName.of(" a\r\nSet-Cookie: b\0.pdf. ").text()).isEqualTo("aSet-Cookie b.pdf");
    }

    @Test
    void a_long_name_is_cut_and_keeps_its_ending() {
        var name = PaperName.of("a".repeat(500) + ".docx");
        assertThat(name.text()).hasSize(120).endsWith(".docx");
    }

    @Test
    void the_title_of_a_paper_without_one_is_its_name_without_the_ending() {
        assertThat(PaperName.of("Health_visitor’s_report.v2.pdf").title()).isEqualTo("Health visitor’s report.v2");
        assertThat(PaperName.of("").title()).isEqualTo("Document");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"report.pdf.exe", "notes.docx.js", "photo.SCR", "a.pdf.lnk", "report.exe.pdf", "x.pdf.exe ."})
    void a_second_ending_or_that_of_a_program_is_refused(String name) {
        assertThat(refused(name, Corpus.pdf(""))).contains("that of a program".substring(8));
    }

    @Test
    void a_name_that_turns_its_direction_is_refused() {
        assertThat(refused("report\u202efdp.exe", Corpus.pdf(""))).contains("turn its direction");
        assertThat(refused("report\u202excod.pdf", Corpus.pdf(""))).contains("turn its direction");
    }

    @Test
    void numbers_and_versions_in_a_name_are_no_second_ending() {
        assertThat(kept("Minutes 3.12.2026 v2.1.docx.pdf", Corpus.pdf(""))).isEqualTo(PaperKind.PDF);
    }

    @Test
    void a_long_name_is_cut_where_no_letter_is_broken() {
        assertThat(PaperName.of("a".repeat(120)).text()).hasSize(120);
        assertThat(PaperName.of("a".repeat(121)).text()).isEqualTo("a".repeat(120));
        assertThat(PaperName.of("a".repeat(115) + ".docx").text()).isEqualTo("a".repeat(115) + ".docx");
        assertThat(PaperName.of("a".repeat(200) + ".123456789").text()).isEqualTo("a".repeat(110) + ".123456789");
        assertThat(PaperName.of("a".repeat(200) + ".1234567890").text()).isEqualTo("a".repeat(120));
        assertThat(PaperName.of("a".repeat(119) + "😀").text()).isEqualTo("a".repeat(119));
        assertThat(PaperName.of("a".repeat(118) + "😀a").text()).isEqualTo("a".repeat(118) + "😀");
    }

    @Test
    void the_ending_stands_behind_the_last_dot() {
        assertThat(PaperName.of("a.b.PDF").ending()).isEqualTo("pdf");
        assertThat(PaperName.of("report").ending()).isEmpty();
        assertThat(new PaperName(".pdf", false).ending()).isEqualTo("pdf");
        assertThat(new PaperName(".pdf", false).title()).isEqualTo(".pdf");
        assertThat(PaperName.of("a.pdf").title()).isEqualTo("a");
        assertThat(PaperName.of("_.pdf").title()).isEqualTo("Document");
        assertThat(PaperName.of("report").title()).isEqualTo("report");
    }

    @Test
    void an_ending_between_two_dots_is_that_of_a_program_wherever_it_stands() {
        assertThat(refused("a.exe.b.pdf", Corpus.pdf(""))).contains("a second ending, that of a program (.exe)");
        assertThat(refused("a.b.exe.pdf", Corpus.pdf(""))).contains("a second ending, that of a program (.exe)");
        assertThat(kept("exe.report.pdf", Corpus.pdf(""))).isEqualTo(PaperKind.PDF);
        assertThat(refused("report.com", Corpus.pdf(""))).contains("ends as that of a program does (.com)");
        assertThat(kept("example.com.pdf", Corpus.pdf(""))).isEqualTo(PaperKind.PDF);
        assertThat(kept("report.pdf", Corpus.pdf(""))).isEqualTo(PaperKind.PDF);
    }

    @Test
    void what_a_file_is_stands_with_its_article_and_only_an_ending_is_held_against_it() {
        assertThat(refused("a.pdf", Corpus.zip(Corpus.document(Corpus.EXCEL))))
                .contains("the file is an Excel workbook.");
        assertThat(refused("a.pdf", Corpus.zip(Corpus.document(Corpus.SLIDES))))
                .contains("the file is PowerPoint slides.");
        assertThat(refused("a.pdf", Corpus.bytes("text"))).contains("the file is plain text.");
        assertThat(refused("a.7z", Corpus.pdf(""))).contains("ends in .7z");
        assertThat(kept("Minutes of 3.12a4", Corpus.pdf(""))).isEqualTo(PaperKind.PDF);
    }
}
