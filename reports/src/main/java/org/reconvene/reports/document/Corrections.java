package org.reconvene.reports.document;

import java.util.ArrayList;
import java.util.List;

/** What an edition says otherwise than the one before it. Only what both show is compared, so that nothing withheld comes out. */
final class Corrections {

    private static final Cell NONE = new Cell.Whole(0);

    private Corrections() {}

    static Section between(PublishedYear before, PublishedYear now) {
        var old = before.cells();
        var rows = new ArrayList<List<Cell>>();
        var others = 0;
        for (var figure : now.cells().entrySet()) {
            // A row without a count is not written.
            var then = old.getOrDefault(figure.getKey(), NONE);
            if (then.equals(figure.getValue())) {
                continue;
            }
            if (then instanceof Cell.Missing || figure.getValue() instanceof Cell.Missing) {
                others++;
            } else {
                rows.add(List.of(new Cell.Words(figure.getKey()), then, figure.getValue()));
            }
        }
        return Section.of(
                "What this edition corrects",
                "Compared with edition " + before.year().edition() + "."
                        + (others == 0
                                ? ""
                                : " Besides, " + Plural.of(others, "figure") + " became withheld or shown."),
                new Table(
                        "Corrections",
                        "",
                        Layout.FIGURES,
                        List.of("Figure", "Before", "Now"),
                        rows,
                        "No shown figure is another than before."));
    }
}
