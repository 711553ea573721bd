package org.reconvene.reports.document;

import java.util.ArrayList;
import java.util.List;

/** How the figures of a report are counted: a section at its end. */
final class Definitions {

    static final String TABLE = "Definitions";

    private final List<List<Cell>> rows = new ArrayList<>();

    /** Says how one is counted. */
    Definitions with(String figure, String words) {
        rows.add(List.of(new Cell.Words(figure), new Cell.Words(words)));
        return this;
    }

    Section section() {
        return Section.of(
                "How each figure is counted",
                "",
                new Table(TABLE, "", Layout.FACTS, List.of("Figure", "How it is counted"), rows, ""));
    }
}
