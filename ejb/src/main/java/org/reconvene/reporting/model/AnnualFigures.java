package org.reconvene.reporting.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.dissent.Ground;
import org.reconvene.people.AgencyKind;
import org.reconvene.reports.AnnualReport.Breakdown;
import org.reconvene.reports.AnnualReport.Count;
import org.reconvene.request.RequestEnding;

/** Puts the counts of a year under the rows and columns of its breakdowns, in the order in which they are read (SUS-19). */
public final class AnnualFigures {

    private static final String SETTLED_BY_THE_PROCEDURE = "BY_THE_PROCEDURE";
    private static final String LATER = "At a later step";
    private static final List<String> SETTLED = List.of(
            "At the first step", "At the second step", "At the third step", LATER, "Ended otherwise", "Still open");
    private static final List<String> QUARTERS =
            List.of("April to June", "July to September", "October to December", "January to March");
    private static final Map<String, String> FINDINGS = findings();

    private AnnualFigures() {}

    /** Dissents by the kind of agency and their ground. */
    public static List<Count> byGround(List<Tally> tallies) {
        return table(
                Breakdown.DISSENTS_BY_GROUND,
                tallies,
                AnnualFigures::agency,
                tally -> Ground.valueOf(tally.second()).words(),
                Stream.of(Ground.values()).map(Ground::words).toList());
    }

    /** Dissents by the kind of agency and what the Dissents Group found. */
    public static List<Count> byFinding(List<Tally> tallies) {
        return table(
                Breakdown.DISSENTS_BY_FINDING,
                tallies,
                AnnualFigures::agency,
                tally -> FINDINGS.getOrDefault(tally.second(), tally.second()),
                List.copyOf(FINDINGS.values()));
    }

    /** Disagreements by the kind of agency that raised them and how early they were settled. */
    public static List<Count> bySettlement(List<Tally> tallies) {
        return table(
                Breakdown.DISAGREEMENTS_BY_SETTLEMENT, tallies, AnnualFigures::agency, AnnualFigures::settled, SETTLED);
    }

    /**
     * Conferences, or dissents, by the kind of the conference.
     *
     * @param kinds the constants' names with the partnership's own words, in their order
     */
    public static List<Count> byKind(Breakdown of, Map<String, String> kinds, List<Tally> tallies) {
        return list(
                of, tallies, tally -> kinds.getOrDefault(tally.first(), tally.first()), List.copyOf(kinds.values()));
    }

    /** By quarter. */
    public static List<Count> byQuarter(Breakdown of, List<Tally> tallies) {
        return list(of, tallies, tally -> QUARTERS.get(Integer.parseInt(tally.first()) - 1), QUARTERS);
    }

    /** Requests for a conference by how they ended. */
    public static List<Count> byEnding(List<Tally> tallies) {
        var words = Stream.concat(Stream.of(RequestEnding.values()).map(RequestEnding::words), Stream.of("Still open"))
                .toList();
        return list(
                Breakdown.REQUESTS_BY_ENDING,
                tallies,
                tally -> tally.first().isEmpty()
                        ? "Still open"
                        : RequestEnding.valueOf(tally.first()).words(),
                words);
    }

    /** How many there are in all. */
    public static int sum(List<Tally> tallies) {
        return tallies.stream().mapToInt(Tally::count).sum();
    }

    private static String agency(Tally tally) {
        return AgencyKind.valueOf(tally.first()).words();
    }

    private static String settled(Tally tally) {
        if (tally.second().isEmpty()) {
            return "Still open";
        }
        if (!tally.second().equals(SETTLED_BY_THE_PROCEDURE)) {
            return "Ended otherwise";
        }
        var steps = Integer.parseInt(tally.third());
        return steps > 3 ? LATER : SETTLED.get(Math.max(steps, 1) - 1);
    }

    /** The agencies that occur, in their order, each with every column. */
    private static List<Count> table(
            Breakdown of,
            List<Tally> tallies,
            Function<Tally, String> row,
            Function<Tally, String> column,
            List<String> columns) {
        var counts = new ArrayList<Count>();
        for (var kind : AgencyKind.values()) {
            var own = tallies.stream()
                    .filter(tally -> row.apply(tally).equals(kind.words()))
                    .toList();
            if (!own.isEmpty()) {
                counts.addAll(cells(of, kind.words(), own, column, columns));
            }
        }
        return counts;
    }

    private static List<Count> cells(
            Breakdown of, String row, List<Tally> own, Function<Tally, String> column, List<String> columns) {
        return columns.stream()
                .map(each -> new Count(
                        of,
                        row,
                        each,
                        sum(own.stream()
                                .filter(tally -> column.apply(tally).equals(each))
                                .toList())))
                .toList();
    }

    private static List<Count> list(
            Breakdown of, List<Tally> tallies, Function<Tally, @Nullable String> row, List<String> rows) {
        return tallies.isEmpty()
                ? List.of()
                : rows.stream()
                        .map(each -> new Count(
                                of,
                                each,
                                null,
                                sum(tallies.stream()
                                        .filter(tally -> each.equals(row.apply(tally)))
                                        .toList())))
                        .toList();
    }

    private static Map<String, String> findings() {
        var findings = new LinkedHashMap<String, String>();
        findings.put("DISSENT_SUPPORTED", "Dissent supported");
        findings.put("DISSENT_NOT_SUPPORTED", "Dissent not supported");
        findings.put("GROUP_DIVIDED", "Group divided");
        findings.put("", "No finding yet");
        return Collections.unmodifiableMap(findings);
    }
}
