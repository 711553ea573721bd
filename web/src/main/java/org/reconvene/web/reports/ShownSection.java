package org.reconvene.web.reports;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.CountedCases;
import org.reconvene.reports.document.Cell;
import org.reconvene.reports.document.Document;
import org.reconvene.reports.document.Section;
import org.reconvene.reports.document.Table;

/**
 * A section of a report as a page shows it.
 *
 * @param wide its chart where there is room; null where it has none
 * @param narrow the same for a telephone
 * @param countedAs the anchor of the definition that says how its figures are counted; null where none does
 */
public record ShownSection(
        String heading,
        String lead,
        List<String> points,
        @Nullable Drawn wide,
        @Nullable Drawn narrow,
        List<ShownTable> tables,
        @Nullable String countedAs) {

    /**
     * A table.
     *
     * @param caption its own, or else the section’s heading
     */
    public record ShownTable(
            String caption, boolean captioned, List<ShownCell> columns, List<List<ShownCell>> rows, String whenEmpty) {}

    /**
     * One cell, or the heading of a column.
     *
     * @param column the heading above it
     * @param figures whether its column holds figures
     * @param cases by which the cases that it counts are asked for; null where it opens to none
     * @param anchor by which it is reached on the page; null where nothing leads there
     */
    public record ShownCell(
            String column,
            String words,
            boolean figures,
            @Nullable String cases,
            @Nullable String anchor) {}

    /** All sections of a document. */
    static List<ShownSection> of(Document document) {
        return document.sections().stream().map(ShownSection::of).toList();
    }

    private static ShownSection of(Section section) {
        var chart = section.chart();
        return new ShownSection(
                section.heading(),
                section.lead(),
                section.points(),
                chart == null ? null : Drawn.of(chart, Drawn.WIDE),
                chart == null ? null : Drawn.of(chart, Drawn.NARROW),
                section.tables().stream().map(table -> shown(section, table)).toList(),
                section.countedAs() == null ? null : anchor(section.countedAs()));
    }

    private static ShownTable shown(Section section, Table table) {
        return new ShownTable(
                table.caption().isEmpty() ? section.heading() : table.caption(),
                !table.caption().isEmpty(),
                IntStream.range(0, table.columns().size())
                        .mapToObj(at -> cell(table, at, table.columns().get(at), null, null))
                        .toList(),
                table.rows().stream().map(row -> shown(section, table, row)).toList(),
                table.whenEmpty());
    }

    private static List<ShownCell> shown(Section section, Table table, List<Cell> row) {
        return IntStream.range(0, row.size())
                .mapToObj(at -> cell(
                        table,
                        at,
                        row.get(at).printed(),
                        row.get(at).figure(),
                        at == 0 && section.isOfDefinitions()
                                ? anchor(row.get(at).printed())
                                : null))
                .toList();
    }

    private static ShownCell cell(Table table, int at, String words, @Nullable String cases, @Nullable String anchor) {
        return new ShownCell(table.columns().get(at), words, table.layout().holdsFigures(at), cases, anchor);
    }

    private static String anchor(String definition) {
        return "counted-" + CountedCases.slug(definition);
    }
}
