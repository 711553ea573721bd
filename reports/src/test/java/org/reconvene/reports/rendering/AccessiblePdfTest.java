package org.reconvene.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reconvene.reports.AnnualSamples;
import org.reconvene.reports.OperationsSamples;
import org.reconvene.reports.PrintedFiles;
import org.reconvene.reports.QualitySamples;
import org.reconvene.reports.Report;
import org.reconvene.reports.ReportFormat;
import org.reconvene.reports.document.Document;

@Tag("SUR-19")
class AccessiblePdfTest {
    static Stream<Report> reports() {
        return Stream.of(
                AnnualSamples.empty(),
                AnnualSamples.oneRow(),
                AnnualSamples.typical(),
                AnnualSamples.corrected(),
                QualitySamples.empty(),
                QualitySamples.oneRow(),
                QualitySamples.typical(),
                QualitySamples.awkward(),
                QualitySamples.large(200),
                OperationsSamples.empty(),
                OperationsSamples.oneRow(),
                OperationsSamples.typical(),
                OperationsSamples.ofOneAgency(),
                OperationsSamples.large(1000));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_printed_report_keeps_every_rule_of_pdf_ua_and_has_the_structure_of_its_document(Report report)
            throws Exception {
        var pdf = PrintedFiles.print(report, ReportFormat.PDF);

        assertThat(AccessibilityCheck.brokenClauses(pdf)).isEmpty();
        assertThat(StructureCount.in(pdf)).isEqualTo(StructureCount.expectedOf(Document.of(report)));
    }
}
