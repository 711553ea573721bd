package org.reconvene.reports.letters;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.Letter;
import org.reconvene.reports.Letter.Fact;
import org.reconvene.reports.Statement;

/**
 * The Record of Professional Difference of Northern Ireland's procedure, kept from stage 2 on, for the child's file (NI-18). The
 * board's own form is an appendix that is not published with the text of its protocol; this holds what the text asks for.
 *
 * @param partnership in whose name it is printed
 * @param printedBy who had it printed
 * @param printedAt when, in the partnership's time zone
 * @param difference what it is about
 * @param kept what the raising manager wrote as the record, earliest first, at least one
 * @param receipts the acknowledgements of the equivalent manager, earliest first; empty where none is recorded
 * @param done what else was written from stage 2 on, earliest first: decisions made and actions taken
 * @param steps the steps from stage 2 on, earliest first
 * @param ending how it ended; null while it is open
 * @param demonstration whether every person and case in it is invented
 */
public record DifferenceRecord(
        String partnership,
        Person printedBy,
        LocalDateTime printedAt,
        Difference difference,
        List<Written> kept,
        List<Written> receipts,
        List<Written> done,
        List<Stage> steps,
        @Nullable String ending,
        boolean demonstration) {
    public DifferenceRecord {
        kept = List.copyOf(kept);
        receipts = List.copyOf(receipts);
        done = List.copyOf(done);
        steps = List.copyOf(steps);
        if (kept.isEmpty()) {
            throw new IllegalArgumentException("record: nothing was written; print it once the raising manager has");
        }
    }

    /**
     * What is differed about.
     *
     * @param child as the record is to call them, with the age
     * @param kind in the procedure's words
     * @param decision the disputed one, in the raiser's words
     * @param heardAt when the raiser heard of it, in the partnership's time zone
     * @param raisedAt when it was raised, in the same time zone
     */
    public record Difference(
            String reference,
            String child,
            String kind,
            String decision,
            LocalDateTime heardAt,
            LocalDateTime raisedAt,
            Person raisedBy,
            Person answeredBy) {
        public Difference {
            Words.stated("child", child);
            Words.stated("kind", kind);
            Words.stated("decision", decision);
        }
    }

    /**
     * One step from stage 2 on.
     *
     * @param name of its stage, in the procedure's words
     * @param who acted in it, or was to
     * @param how it ended, or that it is open, and when
     */
    public record Stage(String name, String who, String how) {
        public Stage {
            Words.stated("stage", name);
            Words.stated("who acts", who);
            Words.stated("how it stands", how);
        }
    }

    /** In words. */
    public Statement statement() {
        var blocks = new ArrayList<Letter.Block>();
        blocks.add(new Letter.Heading("What it is about"));
        blocks.add(new Letter.Facts(List.of(
                new Fact("Child", difference.child),
                new Fact("Kind", difference.kind),
                new Fact("Decision", difference.decision),
                new Fact("Heard of", Words.timeOn(difference.heardAt)),
                new Fact("Raised at", Words.timeOn(difference.raisedAt)),
                new Fact("Raised by", difference.raisedBy.inWords()),
                new Fact("Answered by", difference.answeredBy.inWords()))));
        kept.forEach(each -> blocks.addAll(each.blocks()));
        if (receipts.isEmpty()) {
            blocks.add(new Letter.Heading("The receipt of the record"));
            blocks.add(new Letter.Paragraph("No acknowledgement of its receipt is recorded yet."));
        }
        receipts.forEach(each -> blocks.addAll(each.blocks()));
        if (done.isEmpty()) {
            blocks.add(new Letter.Heading("Decisions made and actions taken"));
            blocks.add(new Letter.Paragraph("Nothing else has been written from stage 2 on."));
        }
        done.forEach(each -> blocks.addAll(each.blocks()));
        blocks.add(new Letter.Heading("The steps from stage 2 on"));
        blocks.add(new Letter.Numbered(steps.stream()
                .map(step -> step.name + ". " + step.who + ": " + step.how)
                .toList()));
        blocks.add(new Letter.Heading("How it stands"));
        blocks.add(new Letter.Paragraph(ending == null ? "It is open." : ending));
        return new Statement(
                partnership,
                difference.reference,
                "Record of Professional Difference",
                List.of(
                        "For the child’s file. It holds what both sides have written from stage 2 of the procedure on, each in their"
                                + " own words, and whether the other side says that it is accurate.",
                        "The board’s own form is not published with its protocol; this follows the protocol’s text.",
                        "Printed for " + printedBy.inWords() + ", at " + Words.timeOn(printedAt) + "."),
                blocks,
                demonstration);
    }
}
