package org.reconvene.reports.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.reconvene.reports.QualityAssuranceReport.Month;

/** How many dissents came at how many conferences, month by month, and whether that is ordinary. */
record DissentsByMonth(List<Month> months) {
    static final String HEADING = "Dissents by month";

    /** With fewer conferences in a month, one dissent moves its rate by more than three for each hundred. */
    private static final int ENOUGH_A_MONTH = 30;

    private static final String NONE = "No dissents in this period.";

    Section section() {
        var dissents = months.stream().mapToInt(Month::dissents).sum();
        var conferences = months.stream().mapToInt(Month::conferences).sum();
        var table = new Table(
                "Months",
                "",
                Layout.FIGURES,
                List.of("Month", "Conferences", "Dissents", "For each 100 conferences"),
                dissents == 0
                        ? List.of()
                        : months.stream()
                                .<List<Cell>>map(month -> List.of(
                                        Months.cell(month.month()),
                                        new Cell.Whole(month.conferences()),
                                        new Cell.Whole(month.dissents()),
                                        rate(month.dissents(), month.conferences())))
                                .toList(),
                NONE);
        if (dissents == 0) {
            return Section.of(HEADING, "", table);
        }
        var lead = String.format(
                Locale.UK,
                "%s at %s: %s for each 100.",
                Plural.of(dissents, "dissent"),
                Plural.of(conferences, "conference"),
                rate(dissents, conferences).printed());
        var chart = chart();
        var few = conferences / months.size() < ENOUGH_A_MONTH
                ? " With so few conferences a month a rate swings widely: one dissent more or less says little."
                : "";
        return new Section(HEADING, lead + few + aboutTheBand(chart), List.of(), chart, List.of(table), null);
    }

    private static String aboutTheBand(ProcessChart chart) {
        if (chart.phases().isEmpty()) {
            return " Fewer than " + ProcessLimits.FEWEST
                    + " months had a conference: too few to say what is ordinary variation.";
        }
        return " A month inside the band is ordinary variation and needs no explanation; a diamond marks one outside."
                + (chart.phases().size() > 1
                        ? " The band was worked out anew where eight months in a row lay on one side of the old mean."
                        : "");
    }

    private ProcessChart chart() {
        var values = months.stream()
                .map(month -> month.conferences() == 0 ? Double.NaN : 100.0 * month.dissents() / month.conferences())
                .toList();
        var phases = ProcessLimits.phases(values);
        var outside = ProcessLimits.outside(values, phases);
        return new ProcessChart(
                "Line chart of the dissents for each 100 conferences in each month. "
                        + phases.stream()
                                .map(phase -> String.format(
                                        Locale.UK,
                                        "From %s: mean %.1f, limits %.1f to %.1f. ",
                                        Months.inWords(months.get(phase.first()).month()),
                                        phase.mean(),
                                        phase.lower(),
                                        phase.upper()))
                                .collect(Collectors.joining())
                        + (outside.isEmpty()
                                ? ""
                                : "Outside the limits: "
                                        + outside.stream()
                                                .map(at -> Months.inWords(
                                                        months.get(at).month()))
                                                .collect(Collectors.joining(", "))
                                        + ". ")
                        + "The table beneath says the same.",
                Months.labels(months.stream().map(Month::month).toList()),
                values,
                phases,
                outside);
    }

    private static Cell rate(int dissents, int conferences) {
        return conferences == 0
                ? new Cell.Missing("No conferences")
                : new Cell.Rate(Math.round(1000.0 * dissents / conferences) / 10.0);
    }
}
