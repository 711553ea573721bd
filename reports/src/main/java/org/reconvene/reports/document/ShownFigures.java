package org.reconvene.reports.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every figure of a document as it is shown, by where it stands: its table, its row and, where there are several, its column. */
final class ShownFigures {

    private final Map<String, Cell> figures = new LinkedHashMap<>();

    private ShownFigures() {}

    static Map<String, Cell> of(Document document) {
        var shown = new ShownFigures();
        document.sections().stream()
                .flatMap(section -> section.forSheets().stream())
                .forEach(shown::add);
        return shown.figures;
    }

    private void add(Table table) {
        for (var row : table.rows()) {
            var named = new ArrayList<>(List.of(table.name()));
            row.stream().filter(ShownFigures::isName).map(Cell::printed).forEach(named::add);
            var several = row.stream().filter(cell -> !isName(cell)).count() > 1;
            for (var column = 0; column < row.size(); column++) {
                if (!isName(row.get(column))) {
                    put(
                            String.join(", ", named)
                                    + (several ? ": " + table.columns().get(column) : ""),
                            row.get(column));
                }
            }
        }
    }

    /** Two rows may have one name, such as two changes of the same words. */
    private void put(String name, Cell cell) {
        var each = name;
        for (var number = 2; figures.containsKey(each); number++) {
            each = name + " (" + number + ")";
        }
        figures.put(each, cell);
    }

    private static boolean isName(Cell cell) {
        return cell instanceof Cell.Words || cell instanceof Cell.Several;
    }
}
