package org.reconvene.reports.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.reconvene.reports.QualityAssuranceReport.OfGround;

/**
 * Dissents by agency and ground. On paper agencies stand against grounds, a few grounds at a time since their names are
 * long; for a workbook every pair is a row of its own.
 */
final class GroundsMatrix {
    private static final int GROUNDS_AT_A_TIME = Layout.MATRIX.columns() - 1;
    private static final String NONE = "No dissents in this period.";
    private static final String NAME = "Agency and ground";

    private final List<String> agencies;
    private final List<String> grounds;
    private final List<List<Cell>> cells;

    GroundsMatrix(List<OfGround> dissents, Function<OfGround, Cell> cell) {
        agencies = List.copyOf(
                new LinkedHashSet<>(dissents.stream().map(OfGround::agency).toList()));
        grounds = List.copyOf(
                new LinkedHashSet<>(dissents.stream().map(OfGround::ground).toList()));
        var known = new HashMap<List<String>, Cell>();
        dissents.forEach(one -> known.put(List.of(one.agency(), one.ground()), cell.apply(one)));
        cells = agencies.stream().map(agency -> row(agency, known)).toList();
    }

    private List<Cell> row(String agency, Map<List<String>, Cell> known) {
        return grounds.stream()
                .map(ground -> known.getOrDefault(List.of(agency, ground), new Cell.Whole(0)))
                .toList();
    }

    List<Table> printed() {
        if (grounds.isEmpty()) {
            return List.of(tidy());
        }
        var tables = new ArrayList<Table>();
        var parts = (grounds.size() + GROUNDS_AT_A_TIME - 1) / GROUNDS_AT_A_TIME;
        var inEach = (grounds.size() + parts - 1) / parts;
        for (var first = 0; first < grounds.size(); first += inEach) {
            tables.add(part(first, Math.min(first + inEach, grounds.size())));
        }
        return tables;
    }

    private Table part(int first, int last) {
        var columns = new ArrayList<>(List.of("Agency"));
        columns.addAll(grounds.subList(first, last));
        var rows = new ArrayList<List<Cell>>();
        for (var i = 0; i < agencies.size(); i++) {
            var row = new ArrayList<Cell>(List.of(new Cell.Words(agencies.get(i))));
            row.addAll(cells.get(i).subList(first, last));
            rows.add(row);
        }
        var caption = grounds.size() <= GROUNDS_AT_A_TIME
                ? ""
                : String.format(Locale.UK, "Grounds %d to %d of %d", first + 1, last, grounds.size());
        return new Table(NAME, caption, Layout.MATRIX, columns, rows, NONE);
    }

    Table tidy() {
        var rows = new ArrayList<List<Cell>>();
        for (var i = 0; i < agencies.size(); i++) {
            for (var j = 0; j < grounds.size(); j++) {
                rows.add(List.of(
                        new Cell.Words(agencies.get(i)),
                        new Cell.Words(grounds.get(j)),
                        cells.get(i).get(j)));
            }
        }
        return new Table(NAME, "", Layout.FIGURES, List.of("Agency", "Ground", "Dissents"), rows, NONE);
    }
}
