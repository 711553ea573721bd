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
}
