package org.reconvene.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.people.AgencyKind;
import org.reconvene.reporting.model.ConferenceFact;
import org.reconvene.reporting.model.ContributionFact;
import org.reconvene.reporting.model.DissentFact;
import org.reconvene.reporting.model.QualityFigures;
import org.reconvene.reporting.model.TalkingPoints;
import org.reconvene.reporting.model.ThemeFact;
import org.reconvene.reports.Period;
import org.reconvene.reports.QualityAssuranceReport;
import org.reconvene.time.London;
import org.reconvene.time.Nation;
import org.reconvene.time.WorkingCalendar;
import org.reconvene.time.model.BundledHolidays;

/** The figures for the Quality Assurance and Evaluation Sub Group, each checked against a count by hand (SUR-19). */
@Tag("SUR-19")
class FiguresTest {

    private static final Period NOVEMBER = Period.of(YearMonth.of(2026, 11));
    private static final WorkingCalendar ENGLAND = BundledHolidays.calendarOf(Nation.ENGLAND_AND_WALES);

    @Test
    void dissents_are_counted_by_agency_and_ground() {
        var dissents = List.of(
                dissent(AgencyKind.HEALTH, "The category of the plan", 3, null),
                dissent(AgencyKind.HEALTH, "The category of the plan", 4, null),
                dissent(AgencyKind.POLICE, "Ending the plan", 5, null));
        assertThat(QualityFigures.byGround(dissents))
                .containsExactly(
                        new QualityAssuranceReport.OfGround("Police", "Ending the plan", 1),
                        new QualityAssuranceReport.OfGround("Health", "The category of the plan", 2));
    }

    @Test
    void every_month_of_the_period_is_listed_also_without_a_dissent() {
        var period = new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31));
        assertThat(QualityFigures.months(
                        period, List.of(conference(12)), List.of(dissent(AgencyKind.HEALTH, "x", 12, null))))
                .containsExactly(
                        new QualityAssuranceReport.Month(YearMonth.of(2026, 10), 0, 0),
                        new QualityAssuranceReport.Month(YearMonth.of(2026, 11), 1, 1),
                        new QualityAssuranceReport.Month(YearMonth.of(2026, 12), 0, 0));
    }

    @Test
    void findings_are_counted_by_the_dissenters_agency() {
        var dissents = List.of(
                dissent(AgencyKind.HEALTH, "x", 3, "DISSENT_SUPPORTED"),
                dissent(AgencyKind.HEALTH, "x", 3, "GROUP_DIVIDED"),
                dissent(AgencyKind.HEALTH, "x", 3, null));
        assertThat(QualityFigures.findings(dissents))
                .containsExactly(new QualityAssuranceReport.Findings("Health", 1, 0, 1, 1));
    }

    @Test
    @Tag("SUR-15")
    void a_report_is_in_time_two_working_days_before_the_conference() {
        var held = London.at(LocalDate.of(2026, 11, 17), LocalTime.of(10, 0));
        var facts = List.of(
                new ContributionFact(AgencyKind.POLICE, held, true, LocalDate.of(2026, 11, 13)),
                new ContributionFact(AgencyKind.POLICE, held, true, LocalDate.of(2026, 11, 16)),
                new ContributionFact(AgencyKind.POLICE, held, false, null));
        assertThat(QualityFigures.contributions(facts, ENGLAND))
                .containsExactly(new QualityAssuranceReport.Contribution("Police", 3, 2, 2, 1));
    }

    @Test
    void themes_of_the_period_stand_beside_those_of_the_one_before() {
        var begins = London.at(LocalDate.of(2026, 11, 1), LocalTime.MIDNIGHT);
        var facts = List.of(
                new ThemeFact("Late or missing report", begins.minusSeconds(1)),
                new ThemeFact("Late or missing report", begins),
                new ThemeFact("Threshold for a plan", begins.plusSeconds(60)),
                new ThemeFact("Threshold for a plan", begins.plusSeconds(61)));
        assertThat(QualityFigures.themes(facts, begins))
                .containsExactly(
                        new QualityAssuranceReport.Theme("Threshold for a plan", 2, 0),
                        new QualityAssuranceReport.Theme("Late or missing report", 1, 1));
    }

    @Test
    void of_few_findings_nothing_is_said_but_that_there_are_some() {
        assertThat(points(List.of(findings("Health", 1, 1)), List.of(), List.of()))
                .containsExactly(
                        "The Group made findings on dissents of this period; how many is withheld, since some counts are from 1 to 5.");
        assertThat(points(List.of(), List.of(), List.of())).isEmpty();
        assertThat(points(List.of(new QualityAssuranceReport.Findings("Health", 0, 0, 0, 2)), List.of(), List.of()))
                .isEmpty();
    }

    @Test
    void findings_are_told_with_how_many_were_supported_where_neither_is_few() {
        assertThat(points(List.of(findings("Health", 6, 4), findings("Police", 1, 3)), List.of(), List.of()))
                .containsExactly("The Group made 14 findings on dissents of this period and supported 7.");
        assertThat(points(List.of(findings("Health", 3, 4), findings("Police", 1, 3)), List.of(), List.of()))
                .containsExactly("The Group made 11 findings on dissents of this period.");
        assertThat(points(List.of(findings("Health", 0, 7)), List.of(), List.of()))
                .containsExactly("The Group made 7 findings on dissents of this period and supported none of them.");
    }

    @Test
    void no_sentence_tells_a_count_that_its_table_withholds() {
        assertThat(points(
                        List.of(),
                        List.of(
                                new QualityAssuranceReport.Contribution("Police", 10, 9, 8, 3),
                                new QualityAssuranceReport.Contribution("Health", 20, 19, 12, 8)),
                        List.of(new QualityAssuranceReport.Theme("Late or missing report", 7, 2))))
                .containsExactly(
                        "The theme named most often: late or missing report.",
                        "Health: a report in time for 40% of the conferences it was invited to, the lowest share that is shown.");
    }

    private static List<String> points(
            List<QualityAssuranceReport.Findings> findings,
            List<QualityAssuranceReport.Contribution> contributions,
            List<QualityAssuranceReport.Theme> themes) {
        return TalkingPoints.of(findings, contributions, themes, List.of());
    }

    private static QualityAssuranceReport.Findings findings(String agency, int supported, int notSupported) {
        return new QualityAssuranceReport.Findings(agency, supported, notSupported, 0, 0);
    }

    private static DissentFact dissent(AgencyKind agency, String ground, int day, @Nullable String finding) {
        var at = noon(day);
        return new DissentFact(
                "SUR-2026-0001",
                at,
                agency,
                ground,
                "INITIAL",
                at,
                "OPEN",
                null,
                "LISTED",
                finding,
                finding == null ? null : at);
    }

    private static ConferenceFact conference(int day) {
        return new ConferenceFact("SUR-C-2026-0001", "INITIAL", noon(day), null, null, true);
    }

    private static Instant noon(int day) {
        return London.at(LocalDate.of(2026, 11, day), LocalTime.NOON);
    }
}
