package org.reconvene.reports.letters;

import java.util.ArrayList;
import java.util.Map;
import org.reconvene.reports.Letter;

/**
 * Tells an agency the last word on whether a conference is convened (HER-9, HER-15).
 *
 * @param children as the letter is to call them: by a reference alone, or by given names
 * @param convened whether a conference is convened
 * @param boardHeard whether the views of members of the board were heard before the decision (SUS-10)
 */
public record FinalDecisionLetter(
        Envelope envelope, String children, boolean convened, Decision decision, boolean boardHeard) {
    public FinalDecisionLetter {
        Words.stated("children", children);
    }

    /** In words. */
    public Letter letter() {
        var phrases = envelope.phrases();
        var blocks = new ArrayList<Letter.Block>();
        blocks.add(new Letter.Paragraph(phrases.say("final.opening", Map.of("children", children))));
        blocks.addAll(decision.inLetter(
                convened ? phrases.say("final.convened") : phrases.say("final.not-convened"), phrases));
        if (boardHeard) {
            blocks.add(new Letter.Heading(phrases.say("final.heard")));
            blocks.add(new Letter.Paragraph(phrases.say("final.board")));
        }
        blocks.addAll(decision.discussionsInLetter(phrases));
        blocks.add(new Letter.Heading(phrases.say("next.heading")));
        blocks.add(new Letter.Paragraph(
                convened ? phrases.say("final.another-letter") : phrases.say("letter.anything-new")));
        blocks.add(new Letter.Paragraph(phrases.say("letter.in-danger")));
        blocks.add(new Letter.Paragraph(phrases.say("letter.ask")));
        return envelope.letter(phrases.say("final.subject"), blocks);
    }
}
