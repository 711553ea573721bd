package org.reconvene.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.reports.ReportFormat.CSV;
import static org.reconvene.reports.ReportFormat.XLSX;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reconvene.reports.GroupSamples;
import org.reconvene.reports.ListSamples;
import org.reconvene.reports.PrintedFiles;
import org.reconvene.reports.Printout;

/** The lists that are printed, as a spreadsheet and other programs read them. */
class PrintoutTablesTest {

    static Stream<Printout> awkward() {
        return Stream.of(
                ListSamples.awkwardAccess(),
                ListSamples.awkwardDisposals(),
                ListSamples.certificate(24),
                GroupSamples.awkwardPack(),
                GroupSamples.awkwardMinutes());
    }

    @Test
    void in_a_review_of_access_cases_are_numbers_and_days_are_days() throws Exception {
        var access = sheet("Access", ListSamples.access(1000));

        assertThat(words(access.get(2))).containsExactly("Name", "Agency", "Offices", "Cases", "Last here");
        assertThat(access).hasSize(3 + 1000);
        var second = access.get(4);
        assertThat(second.getCell(3).getType()).isEqualTo(CellType.NUMBER);
        assertThat(second.getCell(3).asNumber()).isEqualByComparingTo("7");
        assertThat(second.getCell(4).getType()).isEqualTo(CellType.NUMBER);
        assertThat(second.getCell(4).asDate().toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(access.get(3).getCellText(4)).isEqualTo("Never");
    }

    @Test
    void a_record_of_disposals_has_all_its_days_in_a_workbook() throws Exception {
        var disposals = sheet("Disposals", ListSamples.disposals(1));

        assertThat(words(disposals.get(2)))
                .containsExactly("Case", "What it was", "Ended on", "Years kept", "Due since", "Disposed of", "By");
        assertThat(disposals.get(3).getCell(2).asDate().toLocalDate()).isEqualTo(LocalDate.of(2019, 5, 4));
        assertThat(disposals.get(3).getCell(3).asNumber()).isEqualByComparingTo("6");
        assertThat(disposals.get(3).getCell(5).asDate().toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void csv_names_each_value_by_its_case() {
        assertThat(lines(ListSamples.disposals(2)))
                .contains("Disposals,SUR-2019-0002,Ended on,2019-05-05")
                .contains("Disposals,SUR-2019-0002,Years kept,6")
                .contains("About,Privacy,Words,Whom a case was about is not shown");
    }

    @ParameterizedTest
    @MethodSource("awkward")
    void no_cell_of_a_workbook_is_a_formula(Printout printout) throws Exception {
        assertThat(Workbooks.sheetsAsWritten(PrintedFiles.print(printout, XLSX)))
                .isNotEmpty()
                .allSatisfy(sheet -> assertThat(sheet).doesNotContain("<f>").doesNotContain("<f "));
    }

    @ParameterizedTest
    @MethodSource("awkward")
    void no_field_of_csv_begins_a_formula(Printout printout) {
        assertThat(lines(printout))
                .flatExtracting(line -> List.of(line.split(",")))
                .noneMatch(field -> field.matches("\"?[=+@-].*"));
    }

    @Test
    void an_empty_list_says_so() throws Exception {
        assertThat(sheet("Disposals", ListSamples.disposals(0)))
                .anyMatch(row -> row.getCellText(0).equals("Nothing has been disposed of."));
        assertThat(lines(ListSamples.access(0))).contains("Access,,Note,Nobody can sign in or be named.");
    }

    private static List<String> words(Row row) {
        return row.stream()
                .map(Cell::asString)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static List<Row> sheet(String name, Printout printout) throws Exception {
        var sheets = Workbooks.read(PrintedFiles.print(printout, XLSX));
        assertThat(sheets).containsKey(name);
        return sheets.getOrDefault(name, List.of());
    }

    private static List<String> lines(Printout printout) {
        return new String(PrintedFiles.print(printout, CSV), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
