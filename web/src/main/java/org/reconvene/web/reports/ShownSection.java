package org.reconvene.web.reports;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.document.Cell;
import org.reconvene.reports.document.Document;
import org.reconvene.reports.document.Section;
import org.reconvene.reports.document.Table;

/**
 * A section of a report as a page shows it.
 *
 * @param wide its chart where there is room; null where it has none
 * @param narrow the same for a telephone
 */
public record ShownSection(
        String heading,
        String lead,
        List<String> points,
        @Nullable Drawn wide,
        @Nullable Drawn narrow,
        List<ShownTable> tables) {

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
     */
    public record ShownCell(String column, String words, boolean figures) {}

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
                section.tables().stream().map(table -> shown(section, table)).toList());
    }

    private static ShownTable shown(Section section, Table table) {
        return new ShownTable(
                table.caption().isEmpty() ? section.heading() : table.caption(),
                !table.caption().isEmpty(),
                shown(table, table.columns()),
                table.rows().stream()
                        .map(row -> shown(table, row.stream().map(Cell::printed).toList()))
                        .toList(),
                table.whenEmpty());
    }

    private static List<ShownCell> shown(Table table, List<String> row) {
        return IntStream.range(0, row.size())
                .mapToObj(at -> new ShownCell(
                        table.columns().get(at), row.get(at), table.layout().holdsFigures(at)))
                .toList();
    }
}
