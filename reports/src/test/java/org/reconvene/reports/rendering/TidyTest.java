package org.reconvene.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.reports.ReportFormat.CSV;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reconvene.reports.OperationsSamples;
import org.reconvene.reports.PrintedFiles;
import org.reconvene.reports.QualitySamples;
import org.reconvene.reports.Report;

@Tag("SUR-19")
class TidyTest {
    @Test
    void each_value_is_a_row_with_its_section_row_and_column() {
        assertThat(lines(QualitySamples.typical()))
                .startsWith("section,row,column,value")
                .contains("Months,October 2026,Dissents,10")
                .contains("Months,October 2026,For each 100 conferences,12.5")
                .contains("Contributions,Police,Attended,799")
                .contains("Contributions,Faith groups,Attended,Too few")
                .contains("Themes,Late or missing report,Period before,18");
    }

    @Test
    void days_are_written_the_one_way_that_every_program_reads() {
        assertThat(lines(OperationsSamples.typical())).contains("Late,SUR-2026-0017,Due,2026-11-30");
    }

    @Test
    void rows_of_one_name_are_told_apart() {
        assertThat(lines(QualitySamples.typical()))
                .contains("Agency and ground,Police,Ground,Threshold for a plan")
                .contains("Agency and ground,Police (2),Ground,Category of the plan");
    }

    @Test
    void long_words_are_kept_whole() {
        var text = QualitySamples.awkward().recommendations().get(0).text().strip();

        assertThat(lines(QualitySamples.awkward())).anyMatch(line -> line.startsWith("Recommendations," + text + ","));
    }

    @Test
    void a_section_without_rows_says_so() {
        assertThat(lines(QualitySamples.empty())).contains("Findings,,Note,No findings in this period.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void words_that_begin_like_a_formula_get_an_apostrophe(String words) {
        assertThat(TidyRow.harmless(words)).isEqualTo("'" + words);
    }

    @Test
    void no_field_of_an_awkward_report_begins_a_formula() {
        assertThat(lines(QualitySamples.awkward()))
                .flatExtracting(line -> List.of(line.split(",")))
                .noneMatch(field -> field.matches("\"?[=+@-].*"));
    }

    @Test
    void letters_are_written_as_utf_8() {
        assertThat(String.join("\n", lines(QualitySamples.awkward())))
                .contains("Tŷ Gwŷr")
                .contains("漢字 🙂");
    }

    private static List<String> lines(Report report) {
        return new String(PrintedFiles.print(report, CSV), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
