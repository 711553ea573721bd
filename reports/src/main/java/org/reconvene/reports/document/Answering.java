package org.reconvene.reports.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.CountedCases;
import org.reconvene.reports.OperationsReport.Answers;

/** How the deadlines were met, and where silence moved a case on. */
record Answering(List<Answers> answers) {
    static final String HEADING = "Answered, and passed in silence";

    /** Of fewer deadlines no share is given: one more or less would change it by more than a sixth. */
    private static final int ENOUGH = 6;

    Section section() {
        return Section.of(HEADING, lead(), table()).countedAs(HEADING);
    }

    private Table table() {
        var rows = new ArrayList<List<Cell>>();
        answers.forEach(one -> rows.add(row(one)));
        if (answers.size() > 1) {
            rows.add(row(all()));
        }
        return new Table(
                "Answers",
                "",
                Layout.MATRIX,
                List.of("Agency and tier", "Deadlines", "In time", "After the limit", "In silence", "Not answered yet"),
                rows,
                "No deadline fell in this period.");
    }

    private Answers all() {
        return new Answers(
                "All",
                CountedCases.ALL,
                answers.stream().mapToInt(Answers::due).sum(),
                answers.stream().mapToInt(Answers::inTime).sum(),
                answers.stream().mapToInt(Answers::after).sum(),
                answers.stream().mapToInt(Answers::silent).sum(),
                answers.stream().mapToInt(Answers::unanswered).sum());
    }

    private String lead() {
        var all = all();
        if (all.due() == 0) {
            return "";
        }
        return String.format(
                Locale.UK,
                "%s fell in this period: %d met in time, %d passed in silence.%s",
                Plural.of(all.due(), "deadline"),
                all.inTime(),
                all.silent(),
                answers.stream().anyMatch(one -> one.due() < ENOUGH)
                        ? " A row that rests on fewer than " + ENOUGH + " has no shares: it says little."
                        : "");
    }

    private static List<Cell> row(Answers one) {
        return List.of(
                new Cell.Words(one.who()),
                new Cell.Whole(one.due(), CountedCases.of(CountedCases.DUE, one.key())),
                part(one.inTime(), one, CountedCases.IN_TIME),
                part(one.after(), one, CountedCases.AFTER),
                part(one.silent(), one, CountedCases.SILENT),
                part(one.unanswered(), one, CountedCases.UNANSWERED));
    }

    private static Cell part(int part, Answers of, String figure) {
        @Nullable String key = part == 0 ? null : CountedCases.of(figure, of.key());
        return of.due() < ENOUGH ? new Cell.Whole(part, key) : new Cell.PartOf(part, of.due(), key);
    }
}
