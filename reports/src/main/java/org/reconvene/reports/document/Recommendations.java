package org.reconvene.reports.document;

import java.util.List;
import org.reconvene.reports.Recommendation;

/** Recommendations read the same in both reports. */
final class Recommendations {
    private Recommendations() {}

    static Table table(List<Recommendation> recommendations, String whenEmpty) {
        return new Table(
                "Recommendations",
                "",
                Layout.TEXTS,
                List.of("Recommendation", "Who answers for it", "Due", "State"),
                recommendations.stream().map(Recommendations::row).toList(),
                whenEmpty);
    }

    private static List<Cell> row(Recommendation one) {
        return List.of(
                new Cell.Words(one.text()),
                new Cell.Words(one.owner()),
                one.due() == null ? new Cell.Missing("No date") : new Cell.Day(one.due()),
                new Cell.Words(one.state().words()));
    }
}
