package org.reconvene.reports.document;

import java.util.List;
import org.reconvene.reports.AccessReview;

/** The review of access: one table of people. */
record WhoMaySeeWhat(AccessReview review) {
    private static final Frame FRAME =
            new Frame("As it is on", "Made", "It names staff and no case: for whoever reviews access");

    Document document() {
        return new Document(
                "Who may see what",
                "For the review of access once a quarter: has anybody left, moved, or an office that they no longer hold?",
                "A case is open to somebody who has a part in it, until 30 days after its end. An office alone opens none.",
                FRAME,
                review.cover(),
                List.of(Section.of("Everybody by name", people(), table())));
    }

    private String people() {
        var people = review.lines().size();
        return people == 1
                ? "1 person can sign in or be named."
                : new Cell.Whole(people).printed() + " people can sign in or be named.";
    }

    private Table table() {
        return new Table(
                "Access",
                "",
                Layout.PEOPLE,
                List.of("Name", "Agency", "Offices", "Cases", "Last here"),
                new MadeWhenRead<>(review.lines(), WhoMaySeeWhat::row),
                "Nobody can sign in or be named.");
    }

    private static List<Cell> row(AccessReview.Line line) {
        return List.of(
                new Cell.Words(line.name() + ", " + line.title()),
                new Cell.Words(line.agency()),
                line.offices().isEmpty() ? new Cell.Missing("None") : new Cell.Words(String.join("; ", line.offices())),
                new Cell.Whole(line.cases()),
                line.lastHere() == null ? new Cell.Missing("Never") : new Cell.Day(line.lastHere()));
    }
}
