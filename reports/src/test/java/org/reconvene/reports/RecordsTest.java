package org.reconvene.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reconvene.reports.OperationsReport.Reconvened;
import org.reconvene.reports.OperationsReport.TimeToFinding;
import org.reconvene.reports.QualityAssuranceReport.Contribution;
import org.reconvene.reports.QualityAssuranceReport.Theme;

class RecordsTest {
    @Test
    void a_period_reads_as_a_person_writes_it() {
        assertThat(Period.of(YearMonth.of(2026, 11)).inWords()).isEqualTo("November 2026");
        assertThat(period("2026-01-01", "2026-03-31").inWords()).isEqualTo("January to March 2026");
        assertThat(period("2025-10-01", "2026-03-31").inWords()).isEqualTo("October 2025 to March 2026");
        assertThat(period("2026-05-04", "2026-06-03").inWords()).isEqualTo("4 May 2026 to 3 June 2026");
        assertThat(Period.of(LocalDate.of(2026, 5, 4)).inWords()).isEqualTo("4 May 2026");
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        assertThatThrownBy(() -> period("2026-05-04", "2026-05-03")).hasMessageContaining("the other way round");
    }

    @Test
    void a_part_greater_than_its_whole_is_refused() {
        assertThatThrownBy(() -> new Contribution("Police", 5, 6, 5, 5))
                .hasMessage("attended: 6 is more than the 5 it is a part of; count again");
    }

    @Test
    void a_count_below_zero_is_refused() {
        assertThatThrownBy(() -> new Theme("Threshold", -1, 0)).hasMessageContaining("this period: -1 is below zero");
    }

    @Test
    void an_empty_name_is_refused() {
        assertThatThrownBy(() -> new Theme(" ", 1, 0)).hasMessage("theme: is empty; give its words");
    }

    @Test
    void a_conference_held_has_both_a_day_and_a_count() {
        assertThatThrownBy(() -> new Reconvened("SUR-2026-0001", LocalDate.of(2026, 1, 5), 10, null, 3))
                .hasMessageContaining("give both or neither");
    }

    @Test
    void a_time_to_nothing_is_refused() {
        assertThatThrownBy(() -> new TimeToFinding(0, 0, 0, 30, 0)).hasMessageContaining("leave the time out");
    }

    @Test
    void a_list_that_changes_later_does_not_change_the_report() {
        var points = new ArrayList<>(List.of("One"));
        var plain = QualitySamples.oneRow();
        var report = new QualityAssuranceReport(
                plain.cover(),
                false,
                points,
                plain.months(),
                plain.dissentsByGround(),
                plain.dissentsByKind(),
                plain.findings(),
                plain.contributions(),
                plain.themes(),
                plain.recommendations(),
                plain.policyChanges());
        points.add("Two");

        assertThat(report.talkingPoints()).containsExactly("One");
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
