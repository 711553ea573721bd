package org.reconvene.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reconvene.reports.GroupSamples;
import org.reconvene.reports.ListSamples;
import org.reconvene.reports.PrintedFiles;
import org.reconvene.reports.Printout;
import org.reconvene.reports.ReportFormat;
import org.reconvene.reports.document.Document;

/** What is printed to be kept or taken to a meeting, on paper. */
@Tag("SUR-13")
@Tag("SUR-16")
@Tag("BOR-10")
class PrintoutPaperTest {

    private static final List<String> DISCUSSED = List.of(
            "The health visitor set out what she saw at home.",
            "The school did not agree that it was new. ".repeat(130).strip(),
            "It was agreed to look again within a week.");

    static Stream<Arguments> printouts() {
        return Stream.of(
                Arguments.of("pack-empty", GroupSamples.emptyPack()),
                Arguments.of("pack-one", GroupSamples.pack(1)),
                Arguments.of("pack-typical", GroupSamples.pack(4)),
                Arguments.of("pack-awkward", GroupSamples.awkwardPack()),
                Arguments.of("pack-large", GroupSamples.pack(50)),
                Arguments.of("group-minutes-empty", GroupSamples.emptyMinutes()),
                Arguments.of("group-minutes-one", GroupSamples.minutes(1)),
                Arguments.of("group-minutes-typical", GroupSamples.minutes(4)),
                Arguments.of("group-minutes-awkward", GroupSamples.awkwardMinutes()),
                Arguments.of("group-minutes-large", GroupSamples.minutes(60)),
                Arguments.of("access-empty", ListSamples.access(0)),
                Arguments.of("access-one", ListSamples.access(1)),
                Arguments.of("access-awkward", ListSamples.awkwardAccess()),
                Arguments.of("access-large", ListSamples.access(1000)),
                Arguments.of("disposals-empty", ListSamples.disposals(0)),
                Arguments.of("disposals-one", ListSamples.disposals(1)),
                Arguments.of("disposals-awkward", ListSamples.awkwardDisposals()),
                Arguments.of("disposals-large", ListSamples.disposals(1000)),
                Arguments.of("certificate-empty", ListSamples.certificate(0)),
                Arguments.of("certificate-typical", ListSamples.certificate(24)),
                Arguments.of("certificate-large", ListSamples.certificate(1000)),
                Arguments.of("minutes-empty", ListSamples.emptyMinutes()),
                Arguments.of("minutes-typical", ListSamples.minutes(3, DISCUSSED)),
                Arguments.of("minutes-large", ListSamples.minutes(1000, DISCUSSED)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("printouts")
    void a_printout_keeps_every_rule_of_pdf_ua_and_has_the_structure_of_its_document(String name, Printout printout)
            throws Exception {
        var pdf = PrintedFiles.print(printout, ReportFormat.PDF);
        Files.write(Files.createDirectories(Path.of("target", "samples")).resolve(name + ".pdf"), pdf);

        assertThat(AccessibilityCheck.brokenClauses(pdf)).isEmpty();
        assertThat(StructureCount.in(pdf)).isEqualTo(StructureCount.expectedOf(Document.of(printout)));
    }

    @Test
    void its_cover_says_what_the_day_is_and_when_it_was_made() throws Exception {
        assertThat(PrintedText.of(PrintedFiles.print(GroupSamples.pack(1), ReportFormat.PDF)))
                .contains("Meeting 12 January 2027", "Made 4 January 2027, 09:30")
                .doesNotContain("Period", "Figures taken");
    }

    @Test
    void its_file_says_its_title_and_its_day() throws Exception {
        try (var reader = new PdfReader(PrintedFiles.print(ListSamples.certificate(3), ReportFormat.PDF))) {
            assertThat(reader.getInfo())
                    .containsEntry(
                            "Title",
                            "Certificate of disposal, Surrey Safeguarding Children Partnership, 23 November 2026");
        }
    }

    @Test
    void a_section_without_rows_says_so_in_a_sentence() throws Exception {
        assertThat(PrintedText.of(PrintedFiles.print(GroupSamples.emptyPack(), ReportFormat.PDF)))
                .contains("No dissent stands on this docket.")
                .contains("No term of office covers the day of this meeting.");
        assertThat(PrintedText.of(PrintedFiles.print(GroupSamples.emptyMinutes(), ReportFormat.PDF)))
                .contains("The Group recorded no finding at this meeting.");
        assertThat(PrintedText.of(PrintedFiles.print(ListSamples.emptyMinutes(), ReportFormat.PDF)))
                .contains("Nobody was invited.", "Nothing was written down.", "No action was agreed.");
        assertThat(PrintedText.of(PrintedFiles.print(ListSamples.disposals(0), ReportFormat.PDF)))
                .contains("Nothing has been disposed of.");
    }

    @Test
    void a_case_that_is_not_open_to_the_reader_is_named_and_left_out() throws Exception {
        assertThat(PrintedText.of(PrintedFiles.print(GroupSamples.awkwardPack(), ReportFormat.PDF)))
                .contains("SUR-D-2026-0042 This case is not open to whoever printed this pack");
        assertThat(PrintedText.of(PrintedFiles.print(GroupSamples.awkwardMinutes(), ReportFormat.PDF)))
                .contains("SUR-D-2026-0042 This case is not open to whoever printed these minutes");
    }

    @Test
    void words_that_fill_more_than_a_page_are_printed_to_their_end() throws Exception {
        var issues = PrintedText.of(PrintedFiles.print(GroupSamples.awkwardMinutes(), ReportFormat.PDF));
        var discussed = PrintedText.of(PrintedFiles.print(ListSamples.minutes(1, DISCUSSED), ReportFormat.PDF));

        assertThat(issues.split("It goes on and on\\.", -1)).hasSize(301);
        assertThat(discussed.split("The school did not agree that it was new\\.", -1))
                .hasSize(131);
    }
}
