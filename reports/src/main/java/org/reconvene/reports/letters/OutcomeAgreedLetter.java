package org.reconvene.reports.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.reconvene.reports.Letter;

/**
 * Confirms to a party to a disagreement what both sides agreed, and how what is still open is pursued (SUR-4, NI-6, BOR-6).
 *
 * @param envelope its reference is that of the disagreement
 * @param stage its number and name: "1 of 4, Practitioner to practitioner"
 * @param agreed the agreement in its own words, earliest first, at least one
 * @param outstanding what is still open and how it is pursued, earliest first; empty where nothing is recorded of it
 * @param beside what else was written in the step, earliest first
 */
public record OutcomeAgreedLetter(
        Envelope envelope,
        DisputedDecision disputed,
        String stage,
        List<Written> agreed,
        List<Written> outstanding,
        List<Written> beside,
        AfterTheStep after) {
    public OutcomeAgreedLetter {
        Words.stated("stage", stage);
        agreed = List.copyOf(agreed);
        outstanding = List.copyOf(outstanding);
        beside = List.copyOf(beside);
        if (agreed.isEmpty()) {
            throw new IllegalArgumentException("agreement: is not in writing; write what was agreed");
        }
    }

    /** In words. */
    public Letter letter() {
        var phrases = envelope.phrases();
        var facts = new ArrayList<>(disputed.facts(phrases));
        facts.add(new Letter.Fact(phrases.say("fact.agreed-at-stage"), stage));
        var blocks = new ArrayList<Letter.Block>();
        blocks.add(new Letter.Paragraph(phrases.say("agreed.opening", Map.of("child", disputed.child()))));
        blocks.add(new Letter.Facts(facts));
        agreed.forEach(each -> blocks.addAll(each.blocks(phrases)));
        if (outstanding.isEmpty()) {
            blocks.add(new Letter.Heading(phrases.say("agreed.open")));
            blocks.add(new Letter.Paragraph(phrases.say("agreed.nothing-open")));
        }
        outstanding.forEach(each -> blocks.addAll(each.asAgreed().blocks(phrases)));
        beside.forEach(each -> blocks.addAll(each.blocks(phrases)));
        blocks.add(new Letter.Heading(phrases.say("next.heading")));
        blocks.addAll(after.inLetter(phrases));
        blocks.add(new Letter.Paragraph(phrases.say("letter.in-danger")));
        blocks.add(new Letter.Paragraph(phrases.say("letter.ask")));
        return envelope.letter(phrases.say("agreed.subject"), blocks);
    }
}
