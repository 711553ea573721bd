package org.reconvene.reports.tagging;

import net.sf.jasperreports.pdf.common.PdfStructure;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import org.jspecify.annotations.Nullable;

/**
 * One table at a time, over all its pages. Cells that start at the same height of the same page are a row. The column
 * headers that are printed again on later pages are decoration: a reader by ear has heard them. A cell that goes on
 * overleaf stays one cell, also where they stand between its parts.
 */
final class TableStructure {
    private final PdfStructure pdf;
    private final PdfStructureEntry document;
    private @Nullable PdfStructureEntry table;
    private @Nullable PdfStructureEntry row;
    private @Nullable PdfStructureEntry cell;
    private @Nullable PdfStructureEntry openCell;
    private @Nullable String openPart;
    private int rowPage;
    private int rowTop;
    private boolean hasBody;

    TableStructure(PdfStructure pdf, PdfStructureEntry document) {
        this.pdf = pdf;
        this.document = document;
    }

    void startCell(Tag tag, int page, int top, @Nullable String part) {
        if (tag == Tag.TH_COLUMN && isRepeated(page)) {
            cell = null;
            return;
        }
        if (part != null && part.equals(openPart)) {
            cell = openCell;
            return;
        }
        openPart = part;
        hasBody |= tag != Tag.TH_COLUMN;
        var openRow = rowAt(page, top);
        var opened = pdf.createTag(openRow, tag == Tag.TD ? "TD" : "TH");
        switch (tag) {
            case TH_COLUMN -> opened.setScope("Column");
            case TH_ROW -> opened.setScope("Row");
            default -> {
                // A plain cell belongs to the headers of its row and of its column.
            }
        }
        cell = opened;
        openCell = opened;
    }

    /** Where the first row had no room beneath them, column headers stand on a page without a row before they are repeated. */
    private boolean isRepeated(int page) {
        return hasBody || (row != null && rowPage != page);
    }

    /** Begins a run of text in the cell that was started last. */
    void beginContent(@Nullable String language) {
        if (cell == null) {
            pdf.beginArtifact();
        } else {
            DocumentStructure.speak(pdf.beginTag(cell, "P"), language);
        }
    }

    void close() {
        table = null;
        row = null;
        cell = null;
        openCell = null;
        openPart = null;
        hasBody = false;
    }

    private PdfStructureEntry rowAt(int page, int top) {
        var current = row;
        if (current != null && rowPage == page && rowTop == top) {
            return current;
        }
        var openTable = table == null ? pdf.createTag(document, "Table") : table;
        table = openTable;
        var opened = pdf.createTag(openTable, "TR");
        row = opened;
        rowPage = page;
        rowTop = top;
        return opened;
    }
}
