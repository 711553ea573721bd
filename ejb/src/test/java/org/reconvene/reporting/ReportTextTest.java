package org.reconvene.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.reporting.store.ReportText;
import org.reconvene.reports.Cover;
import org.reconvene.reports.OperationsReport;
import org.reconvene.reports.Period;
import org.reconvene.reports.QualityAssuranceReport;
import org.reconvene.reports.Recommendation;
import org.reconvene.reports.Report;
import org.reconvene.reports.document.Document;

/** A report that is kept is read again as it was, by this program and by those that come after it. */
@Tag("SUR-19")
class ReportTextTest {

    private static final Cover COVER = new Cover(
            "Safeguarding Partnership of Ynys Môn",
            new Period(LocalDate.of(2025, 11, 1), LocalDate.of(2026, 10, 31)),
            LocalDateTime.of(2026, 11, 2, 9, 3),
            "YNY-QA-20251101-20261031",
            true);
    private static final Recommendation RECOMMENDATION =
            new Recommendation("Reports reach the chair two days before", "Health", null, Recommendation.State.OPEN);

    @Test
    void a_quality_assurance_report_is_read_as_it_was_written() {
        var report = new QualityAssuranceReport(
                COVER,
                true,
                List.of("Most dissents say “no plan needed”."),
                List.of(new QualityAssuranceReport.Month(YearMonth.of(2026, 10), 31, 4)),
                List.of(new QualityAssuranceReport.OfGround("Health", "The plan was not needed", null)),
                List.of(new QualityAssuranceReport.OfKind("Initial conference", 31, 4)),
                List.of(new QualityAssuranceReport.Findings("Health", 3, null, 0, 1)),
                List.of(new QualityAssuranceReport.Contribution("Police", 31, 20, 18, 7)),
                List.of(new QualityAssuranceReport.Theme("Late reports", 6, null)),
                List.of(RECOMMENDATION),
                List.of(new QualityAssuranceReport.PolicyChange(
                        "Reports by e-mail", "The board", LocalDate.of(2026, 10, 8), null)));
        assertThat(again(report, QualityAssuranceReport.class)).isEqualTo(report);
    }

    @Test
    void a_report_of_work_in_hand_is_read_as_it_was_written() {
        var report = new OperationsReport(
                COVER,
                new OperationsReport.Volumes(4, 3, 2, 1, 1),
                new OperationsReport.Requests(2, 1, List.of(new OperationsReport.Requests.Ended("Refused", 1))),
                List.of(new OperationsReport.Month(YearMonth.of(2026, 10), 4, 2)),
                List.of(new OperationsReport.AgeBand("Up to 10 working days", 2)),
                null,
                List.of(new OperationsReport.LateStep(
                        "SUR-2026-0042", "Stage 2", LocalDate.of(2026, 10, 1), 12, "Health, stage 2")),
                List.of(new OperationsReport.Answers("Health, stage 2", "health-stage-2", 5, 2, 1, 1, 1)),
                new OperationsReport.Load(
                        List.of(LocalDate.of(2026, 11, 2)),
                        List.of(new OperationsReport.Load.Open("Health, stage 2", "health-stage-2", List.of(1, 2))),
                        List.of(1)),
                List.of(new OperationsReport.Reconvened("SUR-C-2026-0001", LocalDate.of(2026, 10, 1), 15, null, null)),
                List.of(new OperationsReport.Meeting(
                        LocalDateTime.of(2026, 11, 12, 9, 30), LocalDate.of(2026, 11, 5), List.of("SUR-2026-0042"))),
                List.of(RECOMMENDATION));
        assertThat(again(report, OperationsReport.class)).isEqualTo(report);
    }

    @Test
    void what_an_earlier_version_wrote_is_still_read_and_printed() throws IOException {
        assertThat(Document.of(kept("quality-1.json", QualityAssuranceReport.class))
                        .sections())
                .isNotEmpty();
        assertThat(Document.of(kept("operations-1.json", OperationsReport.class))
                        .sections())
                .isNotEmpty();
    }

    private static <T extends Report> T again(T report, Class<T> type) {
        return ReportText.read(ReportText.write(report), type);
    }

    private static <T extends Report> T kept(String name, Class<T> type) throws IOException {
        try (var text = Objects.requireNonNull(ReportTextTest.class.getResourceAsStream(name), name)) {
            return ReportText.read(text.readAllBytes(), type);
        }
    }
}
