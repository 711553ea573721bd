package org.reconvene.reports.letters;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        var phrases = envelope.phrases();
        var facts = new ArrayList<>(disputed.facts(phrases));
        facts.addAll(List.of(
                new Fact(phrases.say("fact.stage"), stage),
                new Fact(phrases.say("fact.step"), who + ": " + does),
                new Fact(phrases.say("fact.ended-at"), phrases.moment(endedAt)),
                new Fact(phrases.say("fact.how-it-ended"), how)));
        var blocks = new ArrayList<Letter.Block>();
        blocks.add(new Letter.Paragraph(phrases.say("step.opening", Map.of("child", disputed.child()))));
        blocks.add(new Letter.Facts(facts));
        if (written.isEmpty()) {
            blocks.add(new Letter.Paragraph(phrases.say("step.nothing-written")));
        }
        written.forEach(each -> blocks.addAll(each.blocks(phrases)));
        blocks.add(new Letter.Heading(phrases.say("next.heading")));
        blocks.addAll(after.inLetter(phrases));
        blocks.add(new Letter.Paragraph(phrases.say("letter.in-danger")));
        blocks.add(new Letter.Paragraph(phrases.say("letter.ask")));
        return envelope.letter(phrases.say("step.subject"), blocks);
    }
}
