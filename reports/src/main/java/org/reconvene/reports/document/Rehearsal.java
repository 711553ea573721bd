package org.reconvene.reports.document;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.reconvene.reports.Cover;
import org.reconvene.reports.Period;

/** A document for nobody, with something of each kind that reports are made of. */
public final class Rehearsal {
    private static final YearMonth MONTH = YearMonth.of(2026, 1);

    private Rehearsal() {}

    /** Of one page. */
    public static Document document() {
        var heading = "Each kind of thing";
        var chart = new Chart("Bars", List.of("Jan"), List.of(new Chart.Series("Things", List.of(1))));
        var table = new Table(
                "Things",
                "In a table",
                Layout.FIGURES,
                List.of("Thing", "Number"),
                List.of(List.of(new Cell.Words("One"), new Cell.Whole(1))),
                "");
        return new Document(
                "Rehearsal",
                "For nobody",
                "Printed once after a start, so that the first report that somebody asks for does not wait for it.",
                new Cover("Reconvene", Period.of(MONTH), LocalDateTime.of(2026, 1, 31, 9, 0), "REHEARSAL", false),
                List.of(new Section(heading, "A lead", List.of("A point"), chart, List.of(table), null)));
    }
}
