package org.reconvene.reports.letters;

import java.util.ArrayList;
import java.util.List;
import org.reconvene.reports.Letter;

/**
 * Tells somebody who was invited that the conference meets again (SUS-14). Of the dissent it says nothing: whoever was invited has no
 * part in it.
 *
 * @param envelope its reference is that of the new conference
 * @param before the conference before; its children are those of the new one
 */
public record MeetsAgainLetter(Envelope envelope, ReviewedConference before, ReconvenedConference again) {

    /** In words. */
    public Letter letter() {
        var phrases = envelope.phrases();
        var blocks = new ArrayList<Letter.Block>(List.of(
                new Letter.Paragraph(phrases.say("again.opening", before.withinSentence())),
                new Letter.Facts(again.facts(phrases))));
        if (again.heldAt() == null) {
            blocks.add(new Letter.Paragraph(phrases.say("again.will-tell")));
        }
        blocks.add(new Letter.Paragraph(phrases.say("again.cannot-come")));
        blocks.add(new Letter.Paragraph(phrases.say("letter.in-danger")));
        blocks.add(new Letter.Paragraph(phrases.say("letter.ask")));
        return envelope.letter(phrases.say("again.subject"), blocks);
    }
}
