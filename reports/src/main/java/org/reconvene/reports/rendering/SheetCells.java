package org.reconvene.reports.rendering;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.document.Cell;

/** The cells of a table as a spreadsheet counts with them. A part of a whole becomes two: the count and the share. */
final class SheetCells {
    private static final String WHOLE = "#,##0";
    private static final String RATE = "#,##0.0";
    private static final String SHARE = "0%";
    private static final String DAY = "dd/MM/yyyy";

    private final List<Boolean> shared;

    /** Learns from all rows which columns need a second one for their shares. */
    SheetCells(int columns, List<List<Cell>> rows) {
        shared = new ArrayList<>(Collections.nCopies(columns, false));
        for (var row : rows) {
            for (var i = 0; i < columns; i++) {
                if (row.get(i) instanceof Cell.PartOf) {
                    shared.set(i, true);
                }
            }
        }
    }

    List<String> columns(List<String> titles) {
        var columns = new ArrayList<String>();
        for (var i = 0; i < titles.size(); i++) {
            columns.add(titles.get(i));
            if (shared.get(i)) {
                columns.add(titles.get(i) + ", share");
            }
        }
        return columns;
    }

    List<Object> values(List<Cell> row) {
        var values = new ArrayList<>();
        for (var i = 0; i < row.size(); i++) {
            var cell = row.get(i);
            values.add(value(cell));
            if (shared.get(i)) {
                values.add(cell instanceof Cell.PartOf part ? (Object) part.share() : cell.printed());
            }
        }
        return values;
    }

    List<@Nullable String> patterns(List<Cell> row) {
        var patterns = new ArrayList<@Nullable String>();
        for (var i = 0; i < row.size(); i++) {
            var cell = row.get(i);
            patterns.add(pattern(cell));
            if (shared.get(i)) {
                patterns.add(cell instanceof Cell.PartOf ? SHARE : null);
            }
        }
        return patterns;
    }

    private static Object value(Cell cell) {
        return switch (cell) {
            case Cell.Whole whole -> whole.count();
            case Cell.Rate rate -> rate.rate();
            case Cell.PartOf part -> part.part();
            case Cell.Day day ->
                Date.from(day.date().atStartOfDay(ZoneOffset.UTC).toInstant());
            case Cell.Words words -> words.printed();
            case Cell.Several several -> several.printed();
            case Cell.Missing missing -> missing.printed();
        };
    }

    private static @Nullable String pattern(Cell cell) {
        return switch (cell) {
            case Cell.Whole whole -> WHOLE;
            case Cell.PartOf part -> WHOLE;
            case Cell.Rate rate -> RATE;
            case Cell.Day day -> DAY;
            case Cell.Words words -> null;
            case Cell.Several several -> null;
            case Cell.Missing missing -> null;
        };
    }
}
