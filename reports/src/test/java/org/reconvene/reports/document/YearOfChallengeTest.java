package org.reconvene.reports.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.reports.ReportFormat.PDF;

import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.reports.AnnualReport;
import org.reconvene.reports.AnnualReport.Measure;
import org.reconvene.reports.AnnualSamples;
import org.reconvene.reports.PrintedFiles;
import org.reconvene.reports.disclosure.Attacker;
import org.reconvene.reports.disclosure.Disclosure;

/** The annual annex can be published as it is printed. */
@Tag("SUS-19")
@Tag("SUR-19")
class YearOfChallengeTest {

    @Test
    void no_cell_of_any_table_shows_a_count_from_1_to_5() {
        for (var report : List.of(AnnualSamples.typical(), AnnualSamples.oneRow(), AnnualSamples.corrected())) {
            assertThat(Document.of(report).sections())
                    .filteredOn(section -> !section.heading().equals("What challenge changed"))
                    .flatExtracting(Section::tables)
                    .flatExtracting(Table::rows)
                    .flatExtracting(row -> row)
                    .noneMatch(cell -> cell instanceof Cell.Whole whole && Disclosure.isSmall(whole.count()));
        }
    }

    @Test
    void no_small_count_can_be_worked_out_from_all_that_is_published_together() {
        for (var seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            var year = AnnualSamples.random(random);
            var published = new PublishedYear(year);
            var shown = new HashMap<>(published.counts());
            shown.keySet().removeAll(published.withheld());
            assertThat(new Attacker(shown, published.withheld(), published.sums()).found())
                    .as("of year " + seed)
                    .allSatisfy((name, count) -> assertThat(count).isGreaterThanOrEqualTo(Disclosure.FEWEST_SHOWN));
        }
    }

    @Test
    void most_of_a_usual_year_is_shown() {
        var published = new PublishedYear(AnnualSamples.typical().year());
        assertThat(published.withheld())
                .as("of " + published.counts().size())
                .hasSizeLessThan(published.counts().size() * 2 / 3);
        assertThat(published.total(Measure.DISSENTS)).isEqualTo(new Cell.Whole(96));
    }

    @Test
    void a_year_reads_the_same_wherever_it_is_printed() {
        var year = AnnualSamples.typical().year();
        assertThat(new PublishedYear(year).withheld()).isEqualTo(new PublishedYear(year).withheld());
    }

    @Test
    void an_edition_lists_what_it_corrects_and_nothing_that_is_withheld() throws Exception {
        var corrected = AnnualSamples.corrected();
        assertThat(section(corrected, "What this edition corrects")
                        .tables()
                        .getFirst()
                        .rows())
                .anySatisfy(row -> assertThat(row).extracting(Cell::printed).containsExactly("Dissents", "96", "97"))
                .allSatisfy(row -> assertThat(row).noneMatch(Cell.Missing.class::isInstance));
        assertThat(PrintedFiles.print(corrected, PDF)).isNotEmpty();
    }

    @Test
    void figures_that_are_not_frozen_say_so() {
        assertThat(Document.of(AnnualSamples.oneRow()).note()).startsWith("These figures are not frozen");
        assertThat(Document.of(AnnualSamples.typical()).note()).startsWith("These figures can be published");
    }

    @Test
    void the_name_of_each_sheet_fits_into_a_workbook() {
        assertThat(Document.of(AnnualSamples.corrected()).sections())
                .flatExtracting(Section::forSheets)
                .extracting(Table::name)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(31));
    }

    @Test
    void every_figure_has_its_definition() {
        var definitions =
                section(AnnualSamples.typical(), "How each figure is counted").tables().getFirst().rows().stream()
                        .map(row -> row.getFirst().printed())
                        .toList();
        for (var breakdown : AnnualReport.Breakdown.values()) {
            assertThat(definitions)
                    .contains(breakdown.words(), breakdown.measure().words());
        }
    }

    @Test
    void a_year_without_anything_is_a_page_of_sentences() throws Exception {
        assertThat(PrintedFiles.print(AnnualSamples.empty(), PDF)).isNotEmpty();
        assertThat(section(AnnualSamples.empty(), "Dissents by quarter")
                        .tables()
                        .getFirst()
                        .isEmpty())
                .isTrue();
    }

    private static Section section(AnnualReport report, String heading) {
        return Document.of(report).sections().stream()
                .filter(section -> section.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }
}
