package org.reconvene.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.reconvene.reports.ReportFormat.XLSX;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.reports.AnnualSamples;
import org.reconvene.reports.OperationsSamples;
import org.reconvene.reports.PrintedFiles;
import org.reconvene.reports.QualitySamples;
import org.reconvene.reports.Report;

@Tag("SUR-19")
class WorkbookTest {
    @Test
    void each_table_is_a_sheet_under_its_own_name() throws IOException {
        assertThat(read(QualitySamples.typical()))
                .containsOnlyKeys(
                        "About",
                        "Months",
                        "Agency and ground",
                        "Kinds of conference",
                        "Findings",
                        "Contributions",
                        "Themes",
                        "Recommendations",
                        "Changes of policy",
                        "Definitions");
        assertThat(read(AnnualSamples.typical()))
                .containsKeys("Dissents by ground", "Disagreements by settlement", "Conferences by kind");
    }

    @Test
    void a_sheet_holds_its_title_its_columns_and_real_numbers() throws IOException {
        var months = sheet("Months", QualitySamples.typical());

        assertThat(months.get(0).getCell(0).asString()).isEqualTo("Dissents by month");
        assertThat(months.get(2).stream().map(Cell::asString).filter(words -> !words.isEmpty()))
                .containsExactly("Month", "Conferences", "Dissents", "For each 100 conferences");
        assertThat(months.get(3).getCell(1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(months.get(3).getCell(1).asNumber()).isEqualByComparingTo("70");
        assertThat(months.get(3).getCell(3).asNumber()).isEqualByComparingTo("7.1");
    }

    @Test
    void a_share_is_a_number_beside_its_count() throws IOException {
        var contributions = sheet("Contributions", QualitySamples.typical());

        assertThat(contributions.get(2).getCell(3).asString()).isEqualTo("Attended, share");
        assertThat(contributions.get(4).getCell(2).asNumber()).isEqualByComparingTo("833");
        assertThat(contributions.get(4).getCell(3).asNumber())
                .isCloseTo(new BigDecimal("0.98"), offset(new BigDecimal("0.01")));
    }

    @Test
    void a_date_is_a_date() throws IOException {
        var late = sheet("Late", OperationsSamples.typical());

        assertThat(late.get(3).getCell(0).asString()).isEqualTo("SUR-2026-0017");
        assertThat(late.get(3).getCell(2).getType()).isEqualTo(CellType.NUMBER);
        assertThat(late.get(3).getCell(2).asDate().toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void a_sheet_without_rows_says_so() throws IOException {
        assertThat(sheet("Findings", QualitySamples.empty()))
                .anyMatch(row -> row.getCellText(0).equals("No findings in this period."));
    }

    @Test
    void words_that_begin_like_a_formula_stay_words() throws IOException {
        var file = PrintedFiles.print(QualitySamples.awkward(), XLSX);
        var findings = Workbooks.read(file).get("Findings");

        assertThat(findings).anySatisfy(row -> {
            assertThat(row.getCellText(0)).isEqualTo("@SUM(A1)");
            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        });
        assertThat(Workbooks.sheetsAsWritten(file))
                .isNotEmpty()
                .allSatisfy(sheet -> assertThat(sheet).doesNotContain("<f>").doesNotContain("<f "));
    }

    @Test
    void long_words_are_kept_whole() throws IOException {
        var text = QualitySamples.awkward().recommendations().get(0).text().strip();

        assertThat(sheet("Recommendations", QualitySamples.awkward()))
                .anyMatch(row -> row.getCellText(0).equals(text));
    }

    private static List<Row> sheet(String name, Report report) throws IOException {
        return Objects.requireNonNull(read(report).get(name), "no sheet " + name);
    }

    private static Map<String, List<Row>> read(Report report) throws IOException {
        return Workbooks.read(PrintedFiles.print(report, XLSX));
    }
}
