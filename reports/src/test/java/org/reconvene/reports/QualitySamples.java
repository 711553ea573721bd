package org.reconvene.reports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.reconvene.reports.QualityAssuranceReport.Contribution;
import org.reconvene.reports.QualityAssuranceReport.Findings;
import org.reconvene.reports.QualityAssuranceReport.Month;
import org.reconvene.reports.QualityAssuranceReport.OfGround;
import org.reconvene.reports.QualityAssuranceReport.OfKind;
import org.reconvene.reports.QualityAssuranceReport.PolicyChange;
import org.reconvene.reports.QualityAssuranceReport.Theme;

/** Reports to the Quality Assurance and Evaluation Sub Group, all invented. */
public final class QualitySamples {
    static final LocalDateTime MADE = LocalDateTime.of(2027, 1, 4, 9, 30);
    private static final List<String> AGENCIES = List.of(
            "Children’s Service",
            "Health visiting",
            "Schools and nurseries",
            "Police",
            "GPs",
            "Voluntary agencies",
            "Faith groups");
    private static final List<String> GROUNDS = List.of(
            "Threshold for a plan",
            "Category of the plan",
            "Ending of a plan",
            "What the plan asks for",
            "Information not heard",
            "How the conference was held");

    private QualitySamples() {}

    static Cover cover(String reference) {
        return new Cover(
                "Surrey Safeguarding Children Partnership",
                new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                MADE,
                reference,
                true);
    }

    public static QualityAssuranceReport empty() {
        return of(Letterhead.of("Sussex"));
    }

    /** Without a figure, under that letterhead. */
    public static QualityAssuranceReport of(Letterhead partnership) {
        return new QualityAssuranceReport(
                new Cover(partnership, Period.of(YearMonth.of(2026, 11)), MADE, "QAE-SUS-2026-11", false),
                false,
                List.of(),
                List.of(new Month(YearMonth.of(2026, 11), 60, 0)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    public static QualityAssuranceReport oneRow() {
        return new QualityAssuranceReport(
                new Cover("Sussex", Period.of(YearMonth.of(2026, 11)), MADE, "QAE-SUS-2026-11", false),
                false,
                List.of("One dissent was recorded; the Group has not met on it yet."),
                List.of(new Month(YearMonth.of(2026, 11), 60, 1)),
                List.of(new OfGround("Police", "Threshold for a plan", 1)),
                List.of(new OfKind("Initial child protection conference", 31, 1)),
                List.of(new Findings("Police", 0, 0, 0, 1)),
                List.of(new Contribution("Police", 60, 51, 48, 40)),
                List.of(new Theme("Threshold for a plan", 1, 0)),
                List.of(new Recommendation(
                        "Agree what an agency may expect of a chair’s summary.",
                        "Conference service",
                        null,
                        Recommendation.State.OPEN)),
                List.of(new PolicyChange("Reword step 3.", "Policy subgroup", LocalDate.of(2026, 11, 20), null)));
    }

    public static QualityAssuranceReport typical() {
        return of(
                true,
                List.of(
                        "October 2026 stands out. 10 dissents at 80 conferences; six of them were about one change of"
                                + " threshold guidance.",
                        "Findings come sooner since papers close 5 working days before the meeting: a median of 22 working"
                                + " days, 34 before.",
                        "GPs attend 9 conferences in 100, and report in time for half. The same was so in 2025."),
                7);
    }

    /** Everything that could break a layout: long names, other alphabets, words that begin like formulas. */
    public static QualityAssuranceReport awkward() {
        var plain = typical();
        var longName = "Llanfairpwllgwyngyll and District Voluntary Safeguarding Partnership for Children, Young People"
                + " and their Families";
        var grounds = new ArrayList<>(plain.dissentsByGround());
        grounds.add(new OfGround(longName, "Responsibilities and implementation", 9));
        grounds.add(new OfGround("=cmd|' /C calc'!A0", "+44 1483", 8));
        return new QualityAssuranceReport(
                new Cover(longName, plain.cover().period(), MADE, "QAE-SUR-2026-12", true),
                false,
                List.of("Tŷ Gwŷr, Dŵr, voilà, Gàidhlig, Róisín, naı, Łódź, Ελλάδα, Київ, and 漢字 🙂.", "-1+2"),
                plain.months(),
                grounds,
                plain.dissentsByKind(),
                List.of(new Findings(longName, 1, 2, 3, 4), new Findings("@SUM(A1)", 6, 7, 8, null)),
                List.of(new Contribution(longName, 12, 12, 0, 0), new Contribution("Faith groups", 0, 0, 0, 0)),
                List.of(new Theme("\t=1+1 " + longName, 1_234_567, null)),
                List.of(new Recommendation(
                        "A recommendation that runs on. ".repeat(30),
                        longName,
                        LocalDate.of(2026, 9, 30),
                        Recommendation.State.OVERDUE)),
                plain.policyChanges());
    }

    public static QualityAssuranceReport large(int rows) {
        return of(false, List.of("Many agencies dissent."), rows);
    }

    private static QualityAssuranceReport of(boolean hide, List<String> points, int rows) {
        var agencies = IntStream.range(0, rows)
                .mapToObj(i -> i < AGENCIES.size() ? AGENCIES.get(i) : "Agency " + (i + 1))
                .toList();
        var grounds = new ArrayList<OfGround>();
        for (var i = 0; i < rows; i++) {
            for (var j = 0; j < GROUNDS.size(); j++) {
                grounds.add(new OfGround(agencies.get(i), GROUNDS.get(j), (i * 5 + j * 7) % 19));
            }
        }
        return new QualityAssuranceReport(
                cover("QAE-SUR-2026-12"),
                hide,
                points,
                months(),
                grounds,
                List.of(
                        new OfKind("Initial child protection conference", 402, 31),
                        new OfKind("Review child protection conference", 371, 17),
                        new OfKind("Reconvened conference", 14, 4),
                        new OfKind("Pre-birth conference", 33, 6),
                        new OfKind("Transfer-in conference", 16, 0)),
                IntStream.range(0, rows)
                        .mapToObj(i -> new Findings(agencies.get(i), 17 - i % 9, 26 - i % 11, i % 7, i % 5))
                        .toList(),
                IntStream.range(0, rows)
                        .mapToObj(i -> i == 6
                                ? new Contribution(agencies.get(i), 4, 3, 2, 1)
                                : new Contribution(
                                        agencies.get(i),
                                        850,
                                        850 - 17 * (i % 40),
                                        800 - 15 * (i % 40),
                                        600 - 14 * (i % 40)))
                        .toList(),
                List.of(
                        new Theme("Threshold for a plan", 27, 21),
                        new Theme("Child’s voice not heard", 9, 15),
                        new Theme("Late or missing report", 12, 18)),
                IntStream.range(0, rows)
                        .mapToObj(QualitySamples::recommendation)
                        .toList(),
                List.of(
                        new PolicyChange(
                                "Send the chair’s summary to every agency invited, not only to those who attended.",
                                "Policy and Procedures Subgroup",
                                LocalDate.of(2026, 9, 8),
                                "Accepted from 1 January 2027"),
                        new PolicyChange(
                                "Allow reports by telephone where a general practitioner cannot attend.",
                                "Health Safeguarding Forum",
                                LocalDate.of(2026, 12, 8),
                                null)));
    }

    private static Recommendation recommendation(int i) {
        var texts = List.of(
                "Brief chairs on how to sum up a dissent before they decide.",
                "Agree with general practices how a report reaches the conference when nobody can attend, and who reads"
                        + " it out.",
                "Name the evidence for the category of a plan in the minutes.");
        var states = Recommendation.State.values();
        return new Recommendation(
                texts.get(i % texts.size()),
                i % 2 == 0 ? "Head of Safeguarding" : "Designated doctor",
                LocalDate.of(2026, 10, 1).plusDays(i % 90),
                states[i % states.length]);
    }

    static List<Month> months() {
        var dissents = List.of(5, 4, 5, 4, 3, 5, 4, 3, 5, 10, 4, 4);
        var conferences = List.of(70, 68, 79, 64, 67, 76, 72, 51, 74, 80, 75, 60);
        return IntStream.range(0, 12)
                .mapToObj(i -> new Month(YearMonth.of(2026, 1).plusMonths(i), conferences.get(i), dissents.get(i)))
                .toList();
    }
}
