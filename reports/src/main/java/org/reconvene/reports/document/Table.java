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
        rows = rows.stream().map(List::copyOf).toList();
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

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
