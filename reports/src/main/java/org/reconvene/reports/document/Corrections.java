package org.reconvene.reports.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** What an edition says otherwise than the one before it. Only what both show is compared, so that nothing withheld comes out. */
final class Corrections {

    private static final Cell NONE = new Cell.Whole(0);

    private Corrections() {}

    /**
     * The section that lists them.
     *
     * @param before every figure of the edition before, as it was shown, by its name
     * @param now the same of this edition
     * @param edition the number of the one before
     */
    static Section between(Map<String, Cell> before, Map<String, Cell> now, int edition) {
        var names = new LinkedHashSet<>(now.keySet());
        names.addAll(before.keySet());
        var rows = new ArrayList<List<Cell>>();
        var others = 0;
        for (var name : names) {
            // A row without a count is not written.
            var then = before.getOrDefault(name, NONE);
            var since = now.getOrDefault(name, NONE);
            if (then.equals(since)) {
                continue;
            }
            if (then instanceof Cell.Missing || since instanceof Cell.Missing) {
                others++;
            } else {
                rows.add(List.of(new Cell.Words(name), then, since));
            }
        }
        return Section.of(
                "What this edition corrects",
                "Compared with edition " + edition + "."
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
