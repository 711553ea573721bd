package org.reconvene.reports.tagging;

import org.jspecify.annotations.Nullable;

/**
 * One table at a time, over all its pages. Cells that start at the same height of the same page are a row. The column
 * headers that are printed again on later pages are decoration: a reader by ear has heard them. A cell that goes on
 * overleaf stays one cell, also where they stand between its parts.
 */
final class TableStructure {
    private final StructureTree tree;
    private @Nullable Element table;
    private @Nullable Element row;
    private @Nullable Element openCell;
    private @Nullable String openPart;
    private boolean isDecoration;
    private int rowPage;
    private int rowTop;
    private boolean hasBody;

    TableStructure(StructureTree tree) {
        this.tree = tree;
    }

    void startCell(Tag tag, int page, int top, @Nullable String part) {
        isDecoration = tag == Tag.TH_COLUMN && isRepeated(page);
        if (isDecoration || (part != null && part.equals(openPart))) {
            return;
        }
        openPart = part;
        hasBody |= tag != Tag.TH_COLUMN;
        closeCell();
        var opened = tree.open(rowAt(page, top), tag == Tag.TD ? "TD" : "TH");
        switch (tag) {
            case TH_COLUMN -> opened.setScope("Column");
            case TH_ROW -> opened.setScope("Row");
            default -> {
                // A plain cell belongs to the headers of its row and of its column.
            }
        }
        openCell = opened;
    }

    /** Where the first row had no room beneath them, column headers stand on a page without a row before they are repeated. */
    private boolean isRepeated(int page) {
        return hasBody || (row != null && rowPage != page);
    }

    /** Begins a run of text in the cell that was started last. */
    void beginContent(@Nullable String language) {
        if (isDecoration || openCell == null) {
            tree.beginArtifact();
        } else {
            if (language != null) {
                openCell.setLanguage(language);
            }
            tree.begin(openCell);
        }
    }

    void close() {
        closeRow();
        if (table != null) {
            tree.close(table);
            table = null;
        }
        openPart = null;
        hasBody = false;
    }

    private Element rowAt(int page, int top) {
        var current = row;
        if (current != null && rowPage == page && rowTop == top) {
            return current;
        }
        closeRow();
        var openTable = table == null ? tree.open("Table") : table;
        table = openTable;
        var opened = tree.open(openTable, "TR");
        row = opened;
        rowPage = page;
        rowTop = top;
        return opened;
    }

    private void closeRow() {
        closeCell();
        if (row != null) {
            tree.close(row);
            row = null;
        }
    }

    private void closeCell() {
        if (openCell != null) {
            tree.close(openCell);
            openCell = null;
        }
    }
}
