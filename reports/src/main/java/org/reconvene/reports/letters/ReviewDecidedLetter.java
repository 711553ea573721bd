package org.reconvene.reports.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.Letter;
import org.reconvene.reports.language.Phrase;
import org.reconvene.reports.language.Phrases;

/**
 * Tells the dissenter or the chair what the senior child protection manager decided, and why: the chair's decision stands, or the
 * conference must be reconvened (SUS-14).
 *
 * @param envelope its reference is that of the dissent
 * @param dissenter who dissented; where the letter goes to them, it speaks of their dissent, else of one from the chair's decision
 * @param decision its reasons are given in full, for both read them
 * @param talkedOn the day on which the talk with the chair was recorded
 * @param reconvened the conference that the decision made; null exactly where the chair's decision stands
 */
public record ReviewDecidedLetter(
        Envelope envelope,
        ReviewedConference conference,
        Person dissenter,
        Decision decision,
        LocalDate talkedOn,
        @Nullable ReconvenedConference reconvened) {

    /** In words. */
    public Letter letter() {
        var phrases = envelope.phrases();
        var stands = reconvened == null;
        var blocks = new ArrayList<Letter.Block>();
        blocks.add(new Letter.Paragraph(opening(phrases)));
        blocks.add(new Letter.Facts(conference.facts(phrases)));
        blocks.addAll(decision.inLetter(
                stands ? phrases.say("review.stands-sentence") : phrases.say("review.reconvened-sentence"), phrases));
        blocks.add(new Letter.Heading(phrases.say("review.talk")));
        blocks.add(new Letter.Paragraph(phrases.say("review.talked", Map.of("day", talkedOn))));
        blocks.add(new Letter.Heading(phrases.say("next.heading")));
        blocks.addAll(next(phrases));
        blocks.add(new Letter.Paragraph(
                toTheDissenter() ? phrases.say("review.stays-to-dissenter") : phrases.say("review.stays-to-chair")));
        blocks.add(new Letter.Paragraph(phrases.say("letter.in-danger")));
        blocks.add(new Letter.Paragraph(phrases.say("letter.ask")));
        return envelope.letter(stands ? phrases.say("review.stands") : phrases.say("review.reconvened"), blocks);
    }

    private Phrase opening(Phrases phrases) {
        var with = new HashMap<String, Object>(conference.withinSentence());
        with.put("dissenter", dissenter.inWords());
        return toTheDissenter()
                ? phrases.say("review.opening-to-dissenter", with)
                : phrases.say("review.opening-to-chair", with);
    }

    private boolean toTheDissenter() {
        return envelope.to().equals(dissenter);
    }

    private List<Letter.Block> next(Phrases phrases) {
        return reconvened == null
                ? List.of(new Letter.Paragraph(phrases.say("letter.anything-new")))
                : List.of(
                        new Letter.Paragraph(phrases.say("review.invited-again")),
                        new Letter.Facts(reconvened.facts(phrases)));
    }
}
