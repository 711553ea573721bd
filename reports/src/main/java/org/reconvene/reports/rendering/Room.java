package org.reconvene.reports.rendering;

import org.reconvene.reports.document.Layout;
import org.reconvene.reports.document.Section;
import org.reconvene.reports.document.Table;

/**
 * How many points of an A4 page a section wants before it starts, so that a short table of figures is not torn in two and a chart
 * stays with its heading. A list of cases or texts goes on overleaf, under its head, after a few rows; so does a section that fills
 * most of a page.
 */
final class Room {
    private static final int HEADING = 64;
    private static final int CHART = 178;
    private static final int TABLE_HEAD = 50;
    private static final int LINE = 12;
    private static final int AROUND_A_LINE = 8;
    private static final int FIRST_ROWS = 60;
    private static final int FEW = 2;
    private static final int LETTERS_ON_A_LINE = 45;

    private Room() {}

    static int wantedBy(Section section) {
        if (section.chart() != null) {
            return HEADING + CHART + TABLE_HEAD + FIRST_ROWS;
        }
        return HEADING + section.tables().stream().mapToInt(Room::heightOf).sum();
    }

    private static int heightOf(Table table) {
        if (table.layout() == Layout.FIGURES || table.layout() == Layout.MATRIX) {
            return TABLE_HEAD + table.rows().size() * (LINE + AROUND_A_LINE);
        }
        return TABLE_HEAD
                + table.rows().stream()
                        .limit(FEW)
                        .mapToInt(
                                row -> AROUND_A_LINE + LINE * linesOf(row.get(0).printed()))
                        .sum();
    }

    private static int linesOf(String text) {
        return 1 + text.length() / LETTERS_ON_A_LINE;
    }
}
