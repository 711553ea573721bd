package org.reconvene.reports.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        Words.stated("requested by", requestedBy);
    }

    /** In words. */
    public Letter letter() {
        var phrases = envelope.phrases();
        var blocks = new ArrayList<Letter.Block>();
        blocks.add(new Letter.Paragraph(phrases.say(
                "refused.opening", Map.of("children", children, "day", requestedOn, "agencies", requestedBy))));
        blocks.addAll(decision.inLetter(phrases.say("refused.decision"), phrases));
        blocks.addAll(decision.discussionsInLetter(phrases));
        blocks.addAll(challenge.inLetter(phrases));
        blocks.add(new Letter.Paragraph(phrases.say("letter.in-danger")));
        blocks.add(new Letter.Paragraph(phrases.say("letter.ask")));
        return envelope.letter(phrases.say("refused.subject"), blocks);
    }
}
