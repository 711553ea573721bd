package org.reconvene.reports;

import java.time.LocalDate;
import java.util.List;

/**
 * Which cases were disposed of, by whom and when. Whom they were about is not in it.
 *
 * @param lines the latest first
 */
public record DisposalsRecord(Cover cover, List<Line> lines) implements Printout {
    public DisposalsRecord {
        lines = List.copyOf(lines);
    }

    /**
     * One case.
     *
     * @param kind what it was: "Disagreement"
     * @param years how long it was kept after its end
     * @param by name and agency
     */
    public record Line(
            String reference,
            String kind,
            LocalDate endedOn,
            LocalDate dueSince,
            int years,
            LocalDate disposedOn,
            String by) {
        public Line {
            Stated.text("reference", reference);
            Stated.text("kind", kind);
            Stated.count("years", years);
            Stated.text("by", by);
        }
    }
}
