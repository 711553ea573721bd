package org.reconvene.reports.rendering;

import java.util.HashMap;
import java.util.Map;

/** Parts rows of one name: "Police", "Police (2)". */
final class RowNames {
    private final Map<String, Integer> seen = new HashMap<>();

    String next(String name) {
        var times = seen.merge(name, 1, Integer::sum);
        return times == 1 ? name : name + " (" + times + ")";
    }
}
