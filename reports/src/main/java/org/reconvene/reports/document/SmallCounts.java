package org.reconvene.reports.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.disclosure.Disclosure;
import org.reconvene.reports.disclosure.Sum;

/**
 * Withholds counts that could show who somebody is, in a breakdown whose total is shown. Null is withheld already by its source. A zero
 * is shown: it is about nobody.
 */
record SmallCounts(boolean hide) {
    private static final String ALL = "all";

    /** The cells of one breakdown. What would give a withheld count away is withheld with it. */
    List<List<Cell>> cells(List<List<@Nullable Integer>> counts) {
        var withheld = hide ? withheld(counts) : Set.<String>of();
        var cells = new ArrayList<List<Cell>>();
        for (var row = 0; row < counts.size(); row++) {
            var line = new ArrayList<Cell>();
            for (var column = 0; column < counts.get(row).size(); column++) {
                var count = counts.get(row).get(column);
                line.add(withheld.contains(name(row, column)) ? PublishedYear.WITHHELD : cell(count));
            }
            cells.add(line);
        }
        return cells;
    }

    Cell cell(@Nullable Integer count) {
        return count == null || isWithheld(count) ? PublishedYear.WITHHELD : new Cell.Whole(count);
    }

    boolean isWithheld(@Nullable Integer count) {
        return count == null || (hide && Disclosure.isSmall(count));
    }

    private static Set<String> withheld(List<List<@Nullable Integer>> counts) {
        var named = new LinkedHashMap<String, Integer>();
        for (var row = 0; row < counts.size(); row++) {
            for (var column = 0; column < counts.get(row).size(); column++) {
                var count = counts.get(row).get(column);
                // Which small count its source withholds makes no difference.
                named.put(name(row, column), count == null ? 1 : count);
            }
        }
        var parts = List.copyOf(named.keySet());
        named.put(ALL, named.values().stream().mapToInt(Integer::intValue).sum());
        return Disclosure.withheld(named, List.of(new Sum(ALL, parts)), Set.of(ALL), Set.of());
    }

    private static String name(int row, int column) {
        return row + ", " + column;
    }
}
