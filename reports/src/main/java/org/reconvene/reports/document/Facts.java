package org.reconvene.reports.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of names and of what there is to say to each. Used once, for one table. */
final class Facts {
    private final List<List<Cell>> rows = new ArrayList<>();

    Facts add(String name, String words) {
        return add(name, new Cell.Words(words));
    }

    Facts add(String name, Cell cell) {
        rows.add(List.of(new Cell.Words(name), cell));
        return this;
    }

    /** All of them on one line, or why there is none. */
    Facts add(String name, List<String> lines, String none) {
        return add(name, lines.isEmpty() ? none : String.join("; ", lines));
    }

    /** Nothing where there are no words. */
    Facts addIfThere(String name, @Nullable String words) {
        return words == null ? this : add(name, words);
    }

    Table table(String name) {
        return new Table(name, "", Layout.FACTS, List.of("What", "As recorded"), rows, "");
    }
}
