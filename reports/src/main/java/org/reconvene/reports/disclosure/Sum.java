package org.reconvene.reports.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * One count that is the sum of others, as a reader knows: a total over its parts.
 *
 * @param total the name of the count that is the sum
 * @param parts the names of the counts that add up to it, each once
 */
public record Sum(String total, List<String> parts) {
    public Sum {
        parts = List.copyOf(parts);
    }

    /** All counts of it, the total first. */
    List<String> all() {
        var all = new ArrayList<>(List.of(total));
        all.addAll(parts);
        return all;
    }

    /** By how much a change of that count changes the parts less the total. */
    int sign(String name) {
        return name.equals(total) ? -1 : 1;
    }
}
