package org.reconvene.reports.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.Only;
import org.reconvene.reports.Only.By;
import org.reconvene.reports.QualityAssuranceReport;
import org.reconvene.reports.QualityAssuranceReport.Contribution;

/** What the Quality Assurance and Evaluation Sub Group reads: learning first, then the figures that it rests on. */
record WhatDissentsTell(QualityAssuranceReport report) {
    private static final String AGENCY = "Agency";
    private static final String FOUND = "What the Dissents Group found";
    private static final String CONTRIBUTED = "Attended, reported";
    private static final String WITHHELD = "Withheld";
    private static final String TALK = "What to talk about";
    private static final String RECOMMENDATIONS = "Recommendations";
    private static final String CHANGES = "Changes of policy proposed";
    private static final String NO_DISSENTS = "No dissents in this period.";
    private static final String ALL_SHOWN = "";

    private static final String SOME_WITHHELD =
            "Totals of the whole partnership are shown as they are; a breakdown that rests on fewer than 6 is not.";

    Document document() {
        var only = report.cover().only();
        var counts = new QualityCounts(report);
        var sections = new Narrowed(only)
                .with(talk().countedAs(TALK))
                .with(new DissentsByMonth(report.months()).section().countedAs(DissentsByMonth.HEADING))
                .with(part(only, grounds(counts).countedAs(AGENCY)), By.AGENCY)
                .with(part(only, kinds(counts).countedAs(WITHHELD)), By.KIND)
                .with(part(only, findings(counts).countedAs(FOUND)), By.AGENCY, By.FINDING)
                .with(part(only, contributions().countedAs(CONTRIBUTED)), By.AGENCY)
                .with(themes().countedAs("Themes"))
                .with(Section.of(
                                RECOMMENDATIONS,
                                "Made by the Dissents Group, and what has become of each.",
                                Recommendations.table(report.recommendations(), "No recommendations in this period."))
                        .countedAs(RECOMMENDATIONS))
                .with(changes().countedAs(CHANGES))
                .withAlways(definitions());
        return new Document(
                "What dissents tell us",
                "For the Quality Assurance and Evaluation Sub Group",
                sections.note((report.hideSmallCounts() ? SOME_WITHHELD : ALL_SHOWN)
                        + (only.isAll() ? "" : " What is withheld in the whole is withheld here.")),
                report.cover(),
                sections.sections());
    }

    /** The rows and the column that were chosen, as they stand in the whole: nothing is counted anew, so nothing more is told. */
    private static Section part(Only only, Section whole) {
        var row = only.agency() == null ? only.kind() : only.agency();
        var column = only.finding();
        var picked = row == null ? whole : whole.with(table -> table.ofRow(row, "None in this part of the report."));
        return column == null
                ? picked
                : picked.with(table -> table.columns().contains(column) ? table.ofColumn(column) : table);
    }

    private static Section definitions() {
        return new Definitions()
                .with(
                        TALK,
                        "Written by rules, the same in every report: how many findings the Group made on dissents of this period and"
                                + " how many of them supported the dissent, where neither these nor the others are from 1 to 5; the theme named most often, from 6 times; of the agencies invited to 6 conferences or"
                                + " more whose share is shown, the one with the fewest reports in time, below 80%; recommendations past"
                                + " their date.")
                .with(
                        DissentsByMonth.HEADING,
                        "Conferences by the day on which they were held, dissents by the day on which the chair recorded them.")
                .with(
                        "The band",
                        "The mean of the months, and 2.66 times the mean difference between one month and the next above and below it;"
                                + " worked out anew from the first of eight months in a row on one side of the old mean.")
                .with(
                        AGENCY,
                        "The kind of agency that the dissenter worked for when the dissent was recorded, or that was invited to the"
                                + " conference.")
                .with(FOUND, "Of the dissents recorded in this period, as it stood on the day of this report.")
                .with(
                        CONTRIBUTED,
                        "At least one person of that kind of agency came; a report of it was received, at any time.")
                .with("Reported in time", "The report was received two working days before the conference or earlier.")
                .with("Themes", "As often as the Group named the theme when it recorded a finding in the period.")
                .with(
                        WITHHELD,
                        "A count from 1 to 5 in a breakdown, and others from which it could be worked out, in this table or another.")
                .with(
                        RECOMMENDATIONS,
                        "Open on the day of this report, or made or answered in this period. Overdue: open, and its date has passed.")
                .with(CHANGES, "Proposed in this period, with the answer as it stood on the day of this report.")
                .with(
                        "Narrowed to an agency, a kind or a finding",
                        "The rows and columns of it as they stand in the whole report. Nothing is counted anew, so that two narrowed"
                                + " reports laid side by side tell no more than the whole.")
                .with(
                        "The cases behind a number",
                        "No number of this report opens to its cases: what is withheld could be found among them.")
                .section();
    }

    private Section talk() {
        var points = report.talkingPoints();
        var lead = points.isEmpty() ? "Nothing stands out in this period." : "";
        return new Section(TALK, lead, points, null, List.of(), null);
    }

    private Section grounds(QualityCounts counts) {
        var matrix = new GroundsMatrix(report.dissentsByGround(), counts::cell);
        return new Section(
                "Dissents by agency and ground",
                "Whose dissents they were, and what they were about.",
                List.of(),
                null,
                matrix.printed(),
                matrix.tidy());
    }

    private Section kinds(QualityCounts counts) {
        var rows = report.dissentsByKind().stream()
                .<List<Cell>>map(
                        one -> List.of(new Cell.Words(one.kind()), new Cell.Whole(one.conferences()), counts.cell(one)))
                .toList();
        return Section.of(
                "Dissents by kind of conference",
                "",
                new Table(
                        "Kinds of conference",
                        "",
                        Layout.FIGURES,
                        List.of("Kind of conference", "Conferences", "Dissents"),
                        rows,
                        NO_DISSENTS));
    }

    private Section findings(QualityCounts counts) {
        return Section.of(
                FOUND,
                "By the agency that dissented.",
                new Table(
                        "Findings",
                        "",
                        Layout.FIGURES,
                        List.of(
                                "Agency",
                                "Dissent supported",
                                "Dissent not supported",
                                "Group divided",
                                "Awaiting a finding"),
                        report.findings().stream()
                                .map(one -> labelled(one.agency(), counts.cells(one)))
                                .toList(),
                        "No findings in this period."));
    }

    private Section contributions() {
        return Section.of(
                "What each agency contributed",
                "Of the conferences that it was invited to; a report counts as in time when it came by the day it was"
                        + " due.",
                new Table(
                        "Contributions",
                        "",
                        Layout.FIGURES,
                        List.of("Agency", "Invited", "Attended", "Reported", "Reported in time"),
                        report.contributions().stream().map(this::contribution).toList(),
                        "No agency was invited to a conference in this period."));
    }

    private List<Cell> contribution(Contribution one) {
        return List.of(
                new Cell.Words(one.agency()),
                smallCounts().cell(one.invited()),
                share(one.attended(), one.invited()),
                share(one.reported(), one.invited()),
                share(one.inTime(), one.invited()));
    }

    private Cell share(@Nullable Integer part, @Nullable Integer whole) {
        if (whole == null || smallCounts().isWithheld(whole)) {
            return new Cell.Missing("Too few");
        }
        if (whole == 0) {
            return new Cell.Missing("Not invited");
        }
        return part == null || smallCounts().isWithheld(part) ? smallCounts().cell(part) : new Cell.PartOf(part, whole);
    }

    private Section themes() {
        return Section.of(
                "Themes",
                "How often each was named, in this period and in the one of the same length before it.",
                new Table(
                        "Themes",
                        "",
                        Layout.FIGURES,
                        List.of("Theme", "This period", "Period before"),
                        themeRows(),
                        "No themes were named in this period."));
    }

    private Section changes() {
        return Section.of(
                CHANGES,
                "",
                new Table(
                        "Changes of policy",
                        "",
                        Layout.TEXTS,
                        List.of("Change", "Proposed to", "Proposed on", "Answer"),
                        report.policyChanges().stream()
                                .<List<Cell>>map(one -> List.of(
                                        new Cell.Words(one.change()),
                                        new Cell.Words(one.proposedTo()),
                                        new Cell.Day(one.proposedOn()),
                                        one.answer() == null
                                                ? new Cell.Missing("No answer yet")
                                                : new Cell.Words(one.answer())))
                                .toList(),
                        "No changes of policy were proposed in this period."));
    }

    private List<List<Cell>> themeRows() {
        var themes = report.themes();
        var counts = smallCounts()
                .cells(themes.stream()
                        .map(one -> Arrays.<@Nullable Integer>asList(one.thisPeriod(), one.previousPeriod()))
                        .toList());
        return IntStream.range(0, themes.size())
                .mapToObj(at -> labelled(themes.get(at).theme(), counts.get(at)))
                .toList();
    }

    private static List<Cell> labelled(String label, List<Cell> counts) {
        var row = new ArrayList<Cell>(List.of(new Cell.Words(label)));
        row.addAll(counts);
        return row;
    }

    private SmallCounts smallCounts() {
        return new SmallCounts(report.hideSmallCounts());
    }
}
