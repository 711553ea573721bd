package org.reconvene.reporting.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reconvene.people.AgencyKind;
import org.reconvene.reports.Period;
import org.reconvene.reports.QualityAssuranceReport.Contribution;
import org.reconvene.reports.QualityAssuranceReport.Findings;
import org.reconvene.reports.QualityAssuranceReport.Month;
import org.reconvene.reports.QualityAssuranceReport.OfGround;
import org.reconvene.reports.QualityAssuranceReport.OfKind;
import org.reconvene.reports.QualityAssuranceReport.Theme;
import org.reconvene.time.London;
import org.reconvene.time.WorkingCalendar;

/** The figures for the Quality Assurance and Evaluation Sub Group: what dissents teach (SUR-15, SUR-19, SUR-20). */
public final class QualityFigures {

    private QualityFigures() {}

    /** Conferences held and dissents recorded in each month of the period. */
    public static List<Month> months(Period period, List<ConferenceFact> conferences, List<DissentFact> dissents) {
        var held = count(conferences, fact -> Months.of(fact.heldAt()));
        var recorded = count(dissents, fact -> Months.of(fact.recordedAt()));
        return Months.of(period).stream()
                .map(month -> new Month(month, held.getOrDefault(month, 0), recorded.getOrDefault(month, 0)))
                .toList();
    }

    /** Dissents of each kind of agency on each ground that occurred. */
    public static List<OfGround> byGround(List<DissentFact> dissents) {
        return count(dissents, fact -> new AgencyAndGround(fact.agency(), fact.ground())).entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(AgencyAndGround::agency).thenComparing(AgencyAndGround::ground)))
                .map(entry -> new OfGround(
                        entry.getKey().agency().words(), entry.getKey().ground(), entry.getValue()))
                .toList();
    }

    /**
     * Dissents at each kind of conference.
     *
     * @param kinds the constants' names with the partnership's own words, in their order
     */
    public static List<OfKind> byKind(
            Map<String, String> kinds, List<ConferenceFact> conferences, List<DissentFact> dissents) {
        var held = count(conferences, ConferenceFact::kind);
        var recorded = count(dissents, DissentFact::conferenceKind);
        return kinds.entrySet().stream()
                .filter(kind -> held.containsKey(kind.getKey()) || recorded.containsKey(kind.getKey()))
                .map(kind -> new OfKind(
                        kind.getValue(), held.getOrDefault(kind.getKey(), 0), recorded.getOrDefault(kind.getKey(), 0)))
                .toList();
    }

    /** What the Group found on the dissents of each kind of agency that were recorded in the period. */
    public static List<Findings> findings(List<DissentFact> dissents) {
        return Arrays.stream(AgencyKind.values())
                .map(agency -> dissents.stream()
                        .filter(fact -> fact.agency() == agency)
                        .toList())
                .filter(own -> !own.isEmpty())
                .map(own -> new Findings(
                        own.getFirst().agency().words(),
                        found(own, "DISSENT_SUPPORTED"),
                        found(own, "DISSENT_NOT_SUPPORTED"),
                        found(own, "GROUP_DIVIDED"),
                        (int) own.stream()
                                .filter(fact -> fact.finding() == null)
                                .count()))
                .toList();
    }

    /** What each kind of agency brought to the conferences it was invited to. */
    public static List<Contribution> contributions(List<ContributionFact> facts, WorkingCalendar calendar) {
        return facts.stream()
                .collect(Collectors.groupingBy(ContributionFact::agency, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(own -> new Contribution(
                        own.getKey().words(),
                        own.getValue().size(),
                        (int) own.getValue().stream()
                                .filter(ContributionFact::attended)
                                .count(),
                        (int) own.getValue().stream()
                                .filter(fact -> fact.reportOn() != null)
                                .count(),
                        (int) own.getValue().stream()
                                .filter(fact -> isInTime(fact, calendar))
                                .count()))
                .toList();
    }

    /** How often each theme was ticked in the period and in the one of the same length before it. */
    public static List<Theme> themes(List<ThemeFact> facts, Instant periodBegins) {
        var before = count(
                facts.stream()
                        .filter(fact -> fact.foundAt().isBefore(periodBegins))
                        .toList(),
                ThemeFact::theme);
        var during = count(
                facts.stream()
                        .filter(fact -> !fact.foundAt().isBefore(periodBegins))
                        .toList(),
                ThemeFact::theme);
        return facts.stream()
                .map(ThemeFact::theme)
                .distinct()
                .map(theme -> new Theme(theme, during.getOrDefault(theme, 0), before.getOrDefault(theme, 0)))
                .sorted(Comparator.comparing((Theme theme) -> during.getOrDefault(theme.theme(), 0))
                        .reversed()
                        .thenComparing(Theme::theme))
                .toList();
    }

    private static boolean isInTime(ContributionFact fact, WorkingCalendar calendar) {
        LocalDate reportOn = fact.reportOn();
        return reportOn != null
                && !reportOn.isAfter(
                        calendar.minusWorkingDays(London.dateOf(fact.heldAt()), ReportLimits.REPORT_BEFORE_CONFERENCE));
    }

    private static int found(List<DissentFact> dissents, String finding) {
        return (int)
                dissents.stream().filter(fact -> finding.equals(fact.finding())).count();
    }

    private static <T, K> Map<K, Integer> count(List<T> facts, Function<T, K> by) {
        return facts.stream().collect(Collectors.groupingBy(by, Collectors.summingInt(fact -> 1)));
    }

    private record AgencyAndGround(AgencyKind agency, String ground) {}
}
