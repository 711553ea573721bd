package org.reconvene.reports.rendering;

import java.util.Iterator;
import java.util.List;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import org.reconvene.reports.document.Cell;

/** The rows of one table on paper: the fields c0, c1 and so on are its cells, and empty beyond the last. */
final class CellDataSource implements JRDataSource {
    private final Iterator<List<Cell>> rows;
    private List<Cell> row = List.of();

    CellDataSource(List<List<Cell>> rows) {
        this.rows = rows.iterator();
    }

    @Override
    public boolean next() {
        var another = rows.hasNext();
        row = another ? rows.next() : List.of();
        return another;
    }

    @Override
    public Object getFieldValue(JRField field) {
        var index = Integer.parseInt(field.getName().substring(1));
        return index < row.size() ? onPaper(row.get(index)) : "";
    }

    private static String onPaper(Cell cell) {
        return Letters.printable(cell instanceof Cell.Several several ? several.printedInLines() : cell.printed());
    }
}
