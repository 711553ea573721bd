package org.reconvene.bench;

import org.jspecify.annotations.Nullable;

/**
 * One line of the table.
 *
 * @param rows how many dissents, or children of a census, there were
 * @param millis the median of the calls, in milliseconds
 * @param statements how many SQL statements one call prepared
 * @param limit the most statements that it may take; null where there is no limit
 */
public record Measured(
        String what,
        int rows,
        double millis,
        long statements,
        @Nullable Integer limit) {

    /** Whether the limit was held; an empty word where there is none. */
    public String held() {
        if (limit == null) {
            return "";
        }
        return statements <= limit ? "yes" : "NO";
    }
}
