package org.reconvene.reports.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reconvene.reports.Only;
import org.reconvene.reports.OperationsSamples;
import org.reconvene.reports.QualityAssuranceReport;
import org.reconvene.reports.QualitySamples;
import org.reconvene.reports.Report;

/** What a narrowed report shows, what it leaves out, and how it says so (SUR-19). */
@Tag("SUR-19")
class NarrowedTest {

    static Stream<Report> reports() {
        return Stream.of(
                QualitySamples.typical(),
                QualitySamples.oneRow(),
                OperationsSamples.typical(),
                OperationsSamples.empty(),
                OperationsSamples.ofOneAgency());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void every_section_that_names_a_definition_has_it(Report report) {
        var sections = Document.of(report).sections();
        var defined = sections.getLast().tables().getFirst().rows().stream()
                .map(row -> row.getFirst().printed())
                .toList();
        assertThat(sections.getLast().isOfDefinitions()).isTrue();
        assertThat(sections)
                .extracting(Section::countedAs)
                .filteredOn(one -> one != null)
                .isSubsetOf(defined);
    }

    @Test
    void the_whole_leaves_nothing_out() {
        assertThat(Document.of(OperationsSamples.typical()).note()).doesNotContain("Left out");
    }

    @Test
    void what_cannot_be_narrowed_is_left_out_and_named() {
        var document = Document.of(OperationsSamples.ofOneAgency());
        assertThat(document.sections())
                .extracting(Section::heading)
                .containsExactly("What is late", LoadAhead.HEADING, Answering.HEADING, "How each figure is counted");
        assertThat(document.note())
                .startsWith(
                        "This is a part of the report. Only: Police; First line manager. Left out, since these figures"
                                + " do not tell the agency and the tier apart: How much there is; Requests for a conference;");
    }

    @Test
    void narrowed_to_an_agency_the_rows_of_it_stand_as_in_the_whole_with_all_that_is_withheld_there() {
        var whole = QualitySamples.typical();
        var wholeRows = rows(Document.of(whole));
        var agencies = whole.findings().stream()
                .map(QualityAssuranceReport.Findings::agency)
                .toList();
        assertThat(agencies).isNotEmpty();
        for (var agency : agencies) {
            var part = Document.of(narrowed(whole, new Only(agency, null, null, null)));
            assertThat(part.sections().subList(0, part.sections().size() - 1))
                    .extracting(Section::heading)
                    .containsExactly(
                            "Dissents by agency and ground",
                            "What the Dissents Group found",
                            "What each agency contributed");
            assertThat(rows(part)).isNotEmpty().allSatisfy(row -> {
                assertThat(row.getFirst().printed()).isEqualTo(agency);
                assertThat(wholeRows).contains(row);
            });
        }
    }

    @Test
    void narrowed_to_a_finding_its_column_stands_as_in_the_whole() {
        var part = Document.of(narrowed(QualitySamples.typical(), new Only(null, null, null, "Dissent supported")));
        assertThat(part.sections().getFirst().tables().getFirst().columns())
                .containsExactly("Agency", "Dissent supported");
    }

    @Test
    void a_row_of_few_deadlines_has_no_shares_and_the_reader_is_told() {
        var section = new Answering(OperationsSamples.typical().answers()).section();
        assertThat(section.lead()).contains("fewer than 6 has no shares");
        var rows = section.tables().getFirst().rows();
        assertThat(rows.get(0).get(2).printed()).isEqualTo("36 (88%)");
        assertThat(rows.get(2).get(2).printed()).isEqualTo("3");
        assertThat(rows.getLast().get(1).printed()).isEqualTo("82");
    }

    private static List<List<Cell>> rows(Document document) {
        return document.sections().subList(0, document.sections().size() - 1).stream()
                .flatMap(section -> section.tables().stream())
                .flatMap(table -> table.rows().stream())
                .toList();
    }

    private static QualityAssuranceReport narrowed(QualityAssuranceReport whole, Only only) {
        return new QualityAssuranceReport(
                whole.cover().of(only),
                whole.hideSmallCounts(),
                whole.talkingPoints(),
                whole.months(),
                whole.dissentsByGround(),
                whole.dissentsByKind(),
                whole.findings(),
                whole.contributions(),
                whole.themes(),
                whole.recommendations(),
                whole.policyChanges());
    }
}
