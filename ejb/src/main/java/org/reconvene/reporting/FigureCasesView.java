package org.reconvene.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.Only;

/**
 * The cases behind one figure of the report to the Operations Group, what is due first in front.
 *
 * @param figure in words, as its place in the report says them
 * @param only to which part the report is narrowed
 */
public record FigureCasesView(String figure, Only only, List<Line> lines) {

    public FigureCasesView {
        lines = List.copyOf(lines);
    }

    /**
     * One of them. A case stands there as often as the figure counts it.
     *
     * @param address of its page; null where it has none, as a meeting has
     * @param step what waits, or what was counted
     * @param agency of whoever has to act, or the dissenter's
     * @param tier of whoever has to act; null where the figure knows none
     * @param due the day on which it is or was due, in the partnership's time zone; null where nothing is
     */
    public record Line(
            String reference,
            @Nullable String address,
            String step,
            String agency,
            @Nullable String tier,
            @Nullable LocalDate due) {}
}
