package org.reconvene.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.reporting.model.AnnualFigures;
import org.reconvene.reporting.model.FreezingRules;
import org.reconvene.reporting.model.Tally;
import org.reconvene.reports.AnnualReport.Breakdown;
import org.reconvene.reports.AnnualReport.Count;
import org.reconvene.time.Nation;
import org.reconvene.time.model.BundledHolidays;

/** The figures of a year stand under the row and the column to which they belong. */
@Tag("SUS-19")
class AnnualFiguresTest {

    @Test
    void a_disagreement_is_settled_at_the_step_that_was_begun_last() {
        var counts = AnnualFigures.bySettlement(List.of(
                new Tally("HEALTH", "BY_THE_PROCEDURE", "1", 4),
                new Tally("HEALTH", "BY_THE_PROCEDURE", "3", 2),
                new Tally("HEALTH", "BY_THE_PROCEDURE", "4", 1),
                new Tally("HEALTH", "BY_THE_PROCEDURE", "6", 1),
                new Tally("HEALTH", "WITHDRAWN", "2", 3),
                new Tally("HEALTH", "", "2", 5),
                new Tally("POLICE", "BY_THE_PROCEDURE", "2", 7)));
        assertThat(counts)
                .filteredOn(count -> count.count() > 0)
                .extracting(Count::row, Count::column, Count::count)
                .containsExactly(
                        tuple("Police", "At the second step", 7),
                        tuple("Health", "At the first step", 4),
                        tuple("Health", "At the third step", 2),
                        tuple("Health", "At a later step", 2),
                        tuple("Health", "Ended otherwise", 3),
                        tuple("Health", "Still open", 5));
    }

    @Test
    void every_column_is_there_also_without_a_count_and_no_agency_that_has_none() {
        var counts = AnnualFigures.byFinding(List.of(new Tally("FAITH", "", "", 2)));
        assertThat(counts).extracting(Count::row).containsOnly("Faith").hasSize(4);
        assertThat(counts).extracting(Count::count).containsExactly(0, 0, 0, 2);
    }

    @Test
    void a_quarter_begins_with_april() {
        assertThat(AnnualFigures.byQuarter(Breakdown.DISSENTS_BY_QUARTER, List.of(new Tally("1", "", "", 3))))
                .extracting(Count::row, Count::count)
                .startsWith(tuple("April to June", 3))
                .hasSize(4);
    }

    @Test
    void a_request_without_an_ending_is_open() {
        assertThat(AnnualFigures.byEnding(List.of(new Tally("", "", "", 2), new Tally("OVERTURNED", "", "", 1))))
                .filteredOn(count -> count.count() > 0)
                .extracting(Count::row)
                .containsExactly("Refusal overturned", "Still open");
    }

    @Test
    void the_31_of_march_ends_a_year_and_the_1_of_april_begins_one() {
        assertThat(ReportingYear.of(LocalDate.of(2026, 3, 31)).words()).isEqualTo("2025-26");
        assertThat(ReportingYear.of(LocalDate.of(2026, 4, 1)).words()).isEqualTo("2026-27");
        assertThat(new ReportingYear(2099).words()).isEqualTo("2099-00");
    }

    @Test
    void figures_are_frozen_only_of_a_year_that_has_ended() {
        var year = new ReportingYear(2025);
        assertThat(FreezingRules.refuse(year, LocalDate.of(2026, 3, 31)))
                .hasValueSatisfying(refusal -> assertThat(refusal.words()).contains("from 1 April 2026"));
        assertThat(FreezingRules.refuse(year, LocalDate.of(2026, 4, 1))).isEmpty();
    }

    @Test
    void they_are_frozen_by_themselves_on_the_first_working_day() {
        assertThat(FreezingRules.dayOf(
                        new ReportingYear(2023).days(), BundledHolidays.calendarOf(Nation.ENGLAND_AND_WALES)))
                .as("1 April 2024 was Easter Monday")
                .isEqualTo(LocalDate.of(2024, 4, 2));
    }
}
