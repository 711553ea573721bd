package org.reconvene.reports.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.Letter;

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
        var blocks = new ArrayList<Letter.Block>();
        blocks.add(new Letter.Paragraph(opening()));
        blocks.add(new Letter.Facts(conference.facts()));
        blocks.addAll(decision.inLetter(
                reconvened == null
                        ? "The chair’s decision stands."
                        : "The conference must be reconvened: it meets again, and decides again."));
        blocks.add(new Letter.Heading("The talk with the chair"));
        blocks.add(
                new Letter.Paragraph("Nothing is decided without it. It was recorded on " + Words.day(talkedOn) + "."));
        blocks.add(new Letter.Heading("What comes next"));
        blocks.addAll(next());
        blocks.add(new Letter.Paragraph("The dissent stays on the record, in "
                + (toTheDissenter() ? "your own words" : "the dissenter’s own words")
                + ". The Dissents Group looks at it too: it asks another question, and you will have its feedback."));
        blocks.add(new Letter.Paragraph(Words.IN_DANGER));
        blocks.add(new Letter.Paragraph(Words.ASK));
        return envelope.letter(
                reconvened == null ? "The chair’s decision stands" : "The conference must be reconvened", blocks);
    }

    private String opening() {
        var whose = toTheDissenter()
                ? "You dissented from the chair’s decision at "
                : dissenter.inWords() + ", dissented from your decision at ";
        return whose + conference.inWords()
                + ", and asked that it be reviewed. This letter says what was decided, and why.";
    }

    private boolean toTheDissenter() {
        return envelope.to().equals(dissenter);
    }

    private List<Letter.Block> next() {
        return reconvened == null
                ? List.of(new Letter.Paragraph(Words.ANYTHING_NEW))
                : List.of(
                        new Letter.Paragraph("Everybody who was invited before is invited again."),
                        new Letter.Facts(reconvened.facts()));
    }
}
