package org.reconvene.reports.letters;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.reconvene.reports.Letter;
import org.reconvene.reports.Letter.Fact;

/**
 * Tells a party to a disagreement how a step of it ended, what was decided and written in it, and what comes next (SUR-3, SUR-4,
 * NI-11, BOR-12).
 *
 * @param envelope its reference is that of the disagreement
 * @param stage its number and name: "2 of 4, Line manager to line manager"
 * @param who acted, in the procedure's words, with the name where somebody was found
 * @param does what the step is, in words that follow
 * @param endedAt in the partnership's time zone
 * @param how it ended, in the procedure's words
 * @param written what was written in it, earliest first; empty where nothing was
 */
public record StepEndedLetter(
        Envelope envelope,
        DisputedDecision disputed,
        String stage,
        String who,
        String does,
        LocalDateTime endedAt,
        String how,
        List<Written> written,
        AfterTheStep after) {
    public StepEndedLetter {
        Words.stated("stage", stage);
        Words.stated("who acts", who);
        Words.stated("what is done", does);
        Words.stated("how it ended", how);
        written = List.copyOf(written);
    }

    /** In words. */
    public Letter letter() {
        var facts = new ArrayList<>(disputed.facts());
        facts.addAll(List.of(
                new Fact("Stage", stage),
                new Fact("Step", who + ": " + does),
                new Fact("Ended at", Words.timeOn(endedAt)),
                new Fact("How it ended", how)));
        var blocks = new ArrayList<Letter.Block>();
        blocks.add(new Letter.Paragraph("A step of the disagreement between agencies about " + disputed.child()
                + " has ended. This letter says how, what was written in it, and what comes next."));
        blocks.add(new Letter.Facts(facts));
        if (written.isEmpty()) {
            blocks.add(new Letter.Paragraph("Nothing was written in this step."));
        }
        written.forEach(each -> blocks.addAll(each.blocks()));
        blocks.add(new Letter.Heading("What comes next"));
        blocks.addAll(after.inLetter());
        blocks.add(new Letter.Paragraph(Words.IN_DANGER));
        blocks.add(new Letter.Paragraph(Words.ASK));
        return envelope.letter("A step of the disagreement has ended", blocks);
    }
}
