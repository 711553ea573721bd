package org.reconvene.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.AnnualReport.Breakdown;
import org.reconvene.reports.AnnualReport.Count;
import org.reconvene.reports.AnnualReport.Impact;
import org.reconvene.reports.AnnualReport.National;
import org.reconvene.reports.AnnualReport.Year;

/** Annual reports, all invented but for the national figures. */
public final class AnnualSamples {

    private static final List<String> AGENCIES = List.of(
            "Children’s social care",
            "Police",
            "Health",
            "Education",
            "Voluntary",
            "Faith",
            "The partnership’s own office");
    private static final List<String> GROUNDS = List.of(
            "That a plan is not needed",
            "That a plan is needed",
            "The category of the plan",
            "Continuing the plan",
            "Ending the plan");
    private static final List<String> FINDINGS =
            List.of("Dissent supported", "Dissent not supported", "Group divided", "No finding yet");
    private static final List<String> STEPS = List.of("At the first step", "At the second step", "Later", "Not yet");
    private static final List<String> KINDS = List.of("Initial", "Review", "Reconvened", "Pre-birth", "Transfer-in");
    private static final List<String> QUARTERS =
            List.of("April to June", "July to September", "October to December", "January to March");
    private static final List<String> ENDINGS =
            List.of("Convened", "Refused and accepted", "Finally refused", "Refusal overturned", "Open");

    private AnnualSamples() {}

    public static AnnualReport empty() {
        return new AnnualReport(
                cover("SUS-ANNUAL-2025-26", false),
                new Year("2025-26", 1, 0, 0, 0, 0, List.of()),
                List.of(),
                new Impact(0, 0, 0, 0, 0, 0),
                List.of(),
                null);
    }

    public static AnnualReport oneRow() {
        return new AnnualReport(
                cover("SUS-ANNUAL-2025-26", false),
                year("2025-26", 0, new Random(1), 1, 1),
                List.of(),
                new Impact(1, 1, 0, 1, 1, 1),
                List.of(),
                null);
    }

    public static AnnualReport typical() {
        return report(year("2025-26", 1, new Random(2), 96, 61), null);
    }

    /** The second edition of a year, with another dissent than the first. */
    public static AnnualReport corrected() {
        var year = typical().year();
        var counts = new ArrayList<>(year.counts());
        for (var of : Breakdown.values()) {
            if (of.measure() == AnnualReport.Measure.DISSENTS) {
                var at = counts.indexOf(counts.stream()
                        .filter(count -> count.of() == of
                                && count.row().equals(counts.getFirst().row())
                                && count.count() > 0)
                        .findFirst()
                        .orElseGet(() -> counts.stream()
                                .filter(count -> count.of() == of)
                                .findFirst()
                                .orElseThrow()));
                var old = counts.get(at);
                counts.set(at, new Count(old.of(), old.row(), old.column(), old.count() + 1));
            }
        }
        return report(
                new Year(
                        year.words(),
                        2,
                        year.conferences(),
                        year.dissents() + 1,
                        year.disagreements(),
                        year.requests(),
                        counts),
                year);
    }

    private static AnnualReport report(Year year, @Nullable Year previous) {
        return new AnnualReport(
                cover("SUR-ANNUAL-2025-26-E" + year.edition(), true),
                year,
                List.of(
                        year("2024-25", 2, new Random(3), 88, 40),
                        year("2023-24", 1, new Random(4), 73, 22),
                        year("2022-23", 1, new Random(5), 31, 4)),
                new Impact(12, 7, 2, 5, 3, 6),
                List.of(
                        new National(
                                "2023-24",
                                "Initial child protection conferences",
                                "72,250",
                                "830",
                                "Department for Education, Children in need 2024"),
                        new National(
                                "2023-24",
                                "The same, for each 10,000 children",
                                "60.2",
                                null,
                                "Department for Education, Children in need 2024")),
                previous);
    }

    private static Cover cover(String reference, boolean demonstration) {
        return new Cover(
                demonstration ? "Surrey Safeguarding Children Partnership" : "Sussex",
                new Period(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31)),
                QualitySamples.MADE,
                reference,
                demonstration);
    }

    /** A year with few or many of each. */
    public static Year random(Random random) {
        return year("2025-26", 1, random, random.nextInt(150), random.nextInt(80));
    }

    /** A year of so many dissents and disagreements, spread by chance. */
    private static Year year(String words, int edition, Random random, int dissents, int disagreements) {
        var counts = new ArrayList<Count>();
        var byAgency = spread(random, dissents, AGENCIES.size());
        for (var i = 0; i < AGENCIES.size(); i++) {
            add(counts, random, Breakdown.DISSENTS_BY_GROUND, AGENCIES.get(i), GROUNDS, byAgency[i]);
        }
        for (var i = 0; i < AGENCIES.size(); i++) {
            add(counts, random, Breakdown.DISSENTS_BY_FINDING, AGENCIES.get(i), FINDINGS, byAgency[i]);
        }
        list(counts, random, Breakdown.DISSENTS_BY_KIND, KINDS, dissents);
        list(counts, random, Breakdown.DISSENTS_BY_QUARTER, QUARTERS, dissents);
        var conferences = dissents * 14;
        list(counts, random, Breakdown.CONFERENCES_BY_KIND, KINDS, conferences);
        var raisedBy = spread(random, disagreements, AGENCIES.size());
        for (var i = 0; i < AGENCIES.size(); i++) {
            add(counts, random, Breakdown.DISAGREEMENTS_BY_SETTLEMENT, AGENCIES.get(i), STEPS, raisedBy[i]);
        }
        list(counts, random, Breakdown.DISAGREEMENTS_BY_QUARTER, QUARTERS, disagreements);
        var requests = disagreements / 2;
        list(counts, random, Breakdown.REQUESTS_BY_ENDING, ENDINGS, requests);
        return new Year(words, edition, conferences, dissents, disagreements, requests, counts);
    }

    private static void list(List<Count> counts, Random random, Breakdown of, List<String> rows, int total) {
        var spread = spread(random, total, rows.size());
        for (var i = 0; i < rows.size(); i++) {
            counts.add(new Count(of, rows.get(i), null, spread[i]));
        }
    }

    private static void add(
            List<Count> counts, Random random, Breakdown of, String row, List<String> columns, int total) {
        var spread = spread(random, total, columns.size());
        for (var i = 0; i < columns.size(); i++) {
            counts.add(new Count(of, row, columns.get(i), spread[i]));
        }
    }

    /** The first take more than the last, as agencies do. */
    private static int[] spread(Random random, int total, int places) {
        var spread = new int[places];
        for (var one = 0; one < total; one++) {
            spread[Math.min(random.nextInt(places), random.nextInt(places))]++;
        }
        return spread;
    }
}
