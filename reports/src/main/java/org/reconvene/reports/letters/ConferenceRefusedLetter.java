package org.reconvene.reports.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.reconvene.reports.Letter;

/**
 * Tells an agency that no conference is convened on its request, and how to challenge that (HER-10 to HER-13).
 *
 * @param children as the letter is to call them: by a reference alone, or by given names
 * @param requestedOn the day of the request
 * @param requestedBy the agencies that made it, at least one
 */
public record ConferenceRefusedLetter(
        Envelope envelope,
        String children,
        LocalDate requestedOn,
        List<String> requestedBy,
        Decision decision,
        Challenge challenge) {
    public ConferenceRefusedLetter {
        Words.stated("children", children);
        requestedBy = List.copyOf(requestedBy);
        Words.stated("requested by", Words.listed(requestedBy));
    }

    /** In words. */
    public Letter letter() {
        var blocks = new ArrayList<Letter.Block>();
        blocks.add(new Letter.Paragraph("A child protection conference about " + children + " was requested on "
                + Words.day(requestedOn) + " by " + Words.listed(requestedBy)
                + ". This letter says what was decided, and what you can do if you do not agree."));
        blocks.addAll(decision.inLetter("A child protection conference will not be convened on this request."));
        blocks.addAll(decision.discussionsInLetter());
        blocks.addAll(challenge.inLetter());
        blocks.add(new Letter.Paragraph(Words.IN_DANGER));
        blocks.add(new Letter.Paragraph(Words.ASK));
        return envelope.letter("Your request for a child protection conference", blocks);
    }
}
