package org.reconvene.reports.document;

import java.util.List;
import java.util.Locale;

/**
 * A table: every row has as many cells as there are columns.
 *
 * @param name of its sheet in a workbook, at most 31 characters, and of its section in CSV
 * @param caption stands above it where a section has several; empty where its heading says enough
 * @param whenEmpty the sentence that is printed when there are no rows
 */
public record Table(
        String name, String caption, Layout layout, List<String> columns, List<List<Cell>> rows, String whenEmpty) {
    public Table {
        columns = List.copyOf(columns);
        rows = rows instanceof MadeWhenRead<?>
                ? rows
                : rows.stream().map(List::copyOf).toList();
        if (columns.size() > layout.columns()) {
            throw new IllegalArgumentException(String.format(
                    Locale.UK, "%s: %d columns do not fit into %s; split the table", name, columns.size(), layout));
        }
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(String.format(
                        Locale.UK, "%s: a row has %d cells under %d columns", name, row.size(), columns.size()));
            }
        }
    }

    /** The same with those rows only that are named so by their first cell. */
    Table ofRow(String name, String whenEmpty) {
        return new Table(
                this.name,
                caption,
                layout,
                columns,
                rows.stream()
                        .filter(row -> row.getFirst().printed().equals(name))
                        .toList(),
                whenEmpty);
    }

    /** The same with its first column and that one. */
    Table ofColumn(String column) {
        var at = columns.indexOf(column);
        return new Table(
                name,
                caption,
                layout,
                List.of(columns.getFirst(), column),
                rows.stream().map(row -> List.of(row.getFirst(), row.get(at))).toList(),
                whenEmpty);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
