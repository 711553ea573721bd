package org.reconvene.reports.document;

import java.util.List;
import org.reconvene.reports.DisposalsRecord;

/** The record of disposals: one table, the latest first; a workbook also has the days before the disposal. */
record DisposalsInOrder(DisposalsRecord disposals) {
    static final String PROMISE = "Whom a case was about is not shown";

    private static final String NOTHING = "Nothing has been disposed of.";
    private static final Frame FRAME = new Frame("As it is on", "Made", PROMISE);

    Document document() {
        return new Document(
                "Record of disposals",
                "For the records manager",
                "Everything of these cases was deleted but the record of what was done, which ends with a certificate.",
                FRAME,
                disposals.cover(),
                List.of(Section.of("Cases disposed of", "The latest first.", printed(), tidy())));
    }

    private Table printed() {
        return new Table(
                "Disposals",
                "",
                Layout.CASES,
                List.of("Case", "What it was", "Disposed of", "Years kept", "By"),
                disposals.lines().stream()
                        .<List<Cell>>map(line -> List.of(
                                new Cell.Words(line.reference()),
                                new Cell.Words(line.kind()),
                                new Cell.Day(line.disposedOn()),
                                new Cell.Whole(line.years()),
                                new Cell.Words(line.by())))
                        .toList(),
                NOTHING);
    }

    private Table tidy() {
        return new Table(
                "Disposals",
                "",
                Layout.REGISTER,
                List.of("Case", "What it was", "Ended on", "Years kept", "Due since", "Disposed of", "By"),
                disposals.lines().stream()
                        .<List<Cell>>map(line -> List.of(
                                new Cell.Words(line.reference()),
                                new Cell.Words(line.kind()),
                                new Cell.Day(line.endedOn()),
                                new Cell.Whole(line.years()),
                                new Cell.Day(line.dueSince()),
                                new Cell.Day(line.disposedOn()),
                                new Cell.Words(line.by())))
                        .toList(),
                NOTHING);
    }
}
