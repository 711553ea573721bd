package org.reconvene.reports.letters;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.Letter;
import org.reconvene.reports.Letter.Fact;
import org.reconvene.reports.Letterhead;
import org.reconvene.reports.Statement;
import org.reconvene.reports.language.Phrase;
import org.reconvene.reports.language.Phrases;

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
        Letterhead partnership,
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

        private Letter.Facts facts(Phrases phrases) {
            return new Letter.Facts(List.of(
                    new Fact(phrases.say("fact.child"), child),
                    new Fact(phrases.say("fact.kind"), kind),
                    new Fact(phrases.say("fact.decision"), decision),
                    new Fact(phrases.say("fact.heard-of"), phrases.moment(heardAt)),
                    new Fact(phrases.say("fact.raised-at"), phrases.moment(raisedAt)),
                    new Fact(phrases.say("fact.raised-by"), raisedBy.inWords()),
                    new Fact(phrases.say("fact.answered-by"), answeredBy.inWords())));
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
        var phrases = Phrases.in(partnership.language());
        var blocks = new ArrayList<Letter.Block>();
        blocks.add(new Letter.Heading(phrases.say("difference.about")));
        blocks.add(difference.facts(phrases));
        kept.forEach(each -> blocks.addAll(each.blocks(phrases)));
        if (receipts.isEmpty()) {
            blocks.add(new Letter.Heading(phrases.say("difference.receipt")));
            blocks.add(new Letter.Paragraph(phrases.say("difference.no-receipt")));
        }
        receipts.forEach(each -> blocks.addAll(each.blocks(phrases)));
        if (done.isEmpty()) {
            blocks.add(new Letter.Heading(phrases.say("difference.done")));
            blocks.add(new Letter.Paragraph(phrases.say("difference.nothing-done")));
        }
        done.forEach(each -> blocks.addAll(each.blocks(phrases)));
        blocks.add(new Letter.Heading(phrases.say("difference.steps")));
        blocks.add(new Letter.Numbered(steps.stream()
                .map(step -> Phrase.asWritten(step.name + ". " + step.who + ": " + step.how))
                .toList()));
        blocks.add(new Letter.Heading(phrases.say("difference.stands")));
        blocks.add(new Letter.Paragraph(ending == null ? phrases.say("difference.open") : Phrase.asWritten(ending)));
        return new Statement(
                partnership,
                difference.reference,
                phrases.say("difference.title"),
                List.of(
                        phrases.say("difference.for-the-file"),
                        phrases.say("difference.no-form"),
                        phrases.say("difference.printed", Map.of("person", printedBy.inWords(), "at", printedAt))),
                blocks,
                demonstration);
    }
}
