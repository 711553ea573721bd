package org.reconvene.reports.document;

import java.util.List;
import org.reconvene.reports.ToDo;

/** What somebody is to see to reads the same in all minutes. */
final class ToDos {
    private ToDos() {}

    static List<Cell> row(ToDo one) {
        return List.of(
                new Cell.Words(one.text()),
                new Cell.Words(one.who()),
                one.day() == null ? new Cell.Missing("No date") : new Cell.Day(one.day()),
                new Cell.Words(one.state()));
    }
}
