package org.reconvene.reports.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reconvene.reports.AnnualReport;

/** What an edition says otherwise than the one before it. Only what both show is compared, so that nothing withheld comes out. */
final class Corrections {

    private Corrections() {}

    static Section between(List<Section> before, List<Section> now, AnnualReport.Year previous) {
        var old = figures(before);
        var rows = new ArrayList<List<Cell>>();
        var others = 0;
        for (var figure : figures(now).entrySet()) {
            var then = old.getOrDefault(figure.getKey(), new Cell.Whole(0));
            if (then.printed().equals(figure.getValue().printed())) {
                continue;
            }
            if (then instanceof Cell.Missing || figure.getValue() instanceof Cell.Missing) {
                others++;
            } else {
                rows.add(List.of(new Cell.Words(figure.getKey()), then, figure.getValue()));
            }
        }
        return Section.of(
                "What this edition corrects",
                "Compared with edition " + previous.edition() + "."
                        + (others == 0
                                ? ""
                                : " Besides, " + Plural.of(others, "figure") + " became withheld or shown."),
                new Table(
                        "Corrections",
                        "",
                        Layout.FIGURES,
                        List.of("Figure", "Before", "Now"),
                        rows,
                        "No shown figure is another than before."));
    }

    private static Map<String, Cell> figures(List<Section> sections) {
        var figures = new LinkedHashMap<String, Cell>();
        for (var section : sections) {
            for (var table : section.tables()) {
                for (var row : table.rows()) {
                    for (var at = 1; at < row.size(); at++) {
                        figures.put(
                                section.heading() + ": " + row.getFirst().printed() + ", "
                                        + table.columns().get(at),
                                row.get(at));
                    }
                }
            }
        }
        return figures;
    }
}
