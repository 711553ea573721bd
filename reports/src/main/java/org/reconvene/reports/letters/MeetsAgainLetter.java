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
        var blocks = new ArrayList<Letter.Block>(List.of(
                new Letter.Paragraph("You were invited to " + before.inWords()
                        + ". The senior child protection manager has reviewed a decision that was made there, and requires that the"
                        + " conference meet again. You are invited."),
                new Letter.Facts(again.facts())));
        if (again.heldAt() == null) {
            blocks.add(new Letter.Paragraph("I will tell you the date and the place as soon as they are arranged."));
        }
        blocks.add(new Letter.Paragraph(
                "If you cannot come, please tell me as soon as you know. Please tell us at once of anything"
                        + " new that you learn about a child’s safety; do not keep it for the conference."));
        blocks.add(new Letter.Paragraph(Words.IN_DANGER));
        blocks.add(new Letter.Paragraph(Words.ASK));
        return envelope.letter("The conference meets again", blocks);
    }
}
