package org.reconvene.reports.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Withholds counts that could show who somebody is. Null is withheld already by its source. A zero is shown: it is about
 * nobody.
 */
record SmallCounts(boolean hide) {
    static final int FEWEST_SHOWN = 6;
    private static final Cell FEWER = new Cell.Missing("Fewer than 6");
    private static final Cell NOT_SHOWN = new Cell.Missing("Not shown");

    /** The cells of one breakdown. A single withheld count takes the next smallest with it: else it could be worked out. */
    List<List<Cell>> cells(List<List<@Nullable Integer>> counts) {
        var withheld = counts.stream()
                .flatMap(List::stream)
                .filter(count -> isWithheld(count))
                .count();
        var alsoWithheld = withheld == 1 && hide ? smallestShown(counts) : 0;
        var cells = new ArrayList<List<Cell>>();
        var taken = false;
        for (var row : counts) {
            var line = new ArrayList<Cell>();
            for (var count : row) {
                var takes = !taken && alsoWithheld > 0 && count != null && count == alsoWithheld;
                taken |= takes;
                line.add(takes ? NOT_SHOWN : cell(count));
            }
            cells.add(line);
        }
        return cells;
    }

    Cell cell(@Nullable Integer count) {
        return count == null || isWithheld(count) ? FEWER : new Cell.Whole(count);
    }

    boolean isWithheld(@Nullable Integer count) {
        return count == null || (hide && count > 0 && count < FEWEST_SHOWN);
    }

    private static int smallestShown(List<List<@Nullable Integer>> counts) {
        var smallest = 0;
        for (var row : counts) {
            for (var count : row) {
                if (count != null && count >= FEWEST_SHOWN && (smallest == 0 || count < smallest)) {
                    smallest = count;
                }
            }
        }
        return smallest;
    }
}
