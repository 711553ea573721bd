package org.reconvene.reports.letters;

import java.util.ArrayList;
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
        var blocks = new ArrayList<Letter.Block>();
        blocks.add(new Letter.Paragraph("The agencies did not agree whether a child protection conference about "
                + children + " should be convened. This letter gives the last word: no further step follows it."));
        blocks.addAll(decision.inLetter(
                convened
                        ? "A child protection conference will be convened."
                        : "A child protection conference will not be convened."));
        if (boardHeard) {
            blocks.add(new Letter.Heading("Who was heard"));
            blocks.add(
                    new Letter.Paragraph(
                            "Members of the partnership’s board gave their views before the decision. Their views are on the record."));
        }
        blocks.addAll(decision.discussionsInLetter());
        blocks.add(new Letter.Heading("What comes next"));
        blocks.add(new Letter.Paragraph(
                convened ? "Another letter says when and where the conference is held." : Words.ANYTHING_NEW));
        blocks.add(new Letter.Paragraph(Words.IN_DANGER));
        blocks.add(new Letter.Paragraph(Words.ASK));
        return envelope.letter("The final decision about a child protection conference", blocks);
    }
}
