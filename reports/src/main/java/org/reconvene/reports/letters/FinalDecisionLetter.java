package org.reconvene.reports.letters;

import java.util.ArrayList;
import java.util.List;
import org.reconvene.reports.Letter;

/**
 * Tells an agency the last word on whether a conference is convened (HER-9, HER-15).
 *
 * @param children as the letter is to call them: by a reference alone, or by given names
 * @param convened whether a conference is convened
 * @param boardMembersHeard whose views were heard before the decision; empty where nobody's were
 */
public record FinalDecisionLetter(
        Envelope envelope, String children, boolean convened, Decision decision, List<Person> boardMembersHeard) {
    public FinalDecisionLetter {
        Words.stated("children", children);
        boardMembersHeard = List.copyOf(boardMembersHeard);
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
        blocks.add(new Letter.Heading("Who was heard"));
        blocks.addAll(heard());
        blocks.addAll(decision.discussionsInLetter());
        blocks.add(new Letter.Heading("What comes next"));
        blocks.add(new Letter.Paragraph(
                convened
                        ? "Another letter says when and where the conference is held."
                        : "If you learn anything new about a child’s safety, please tell children’s social care at any"
                                + " time."));
        blocks.add(new Letter.Paragraph(Words.IN_DANGER));
        blocks.add(new Letter.Paragraph(Words.ASK));
        return envelope.letter("The final decision about a child protection conference", blocks);
    }

    private List<Letter.Block> heard() {
        if (boardMembersHeard.isEmpty()) {
            return List.of(new Letter.Paragraph("No member of the board was asked for a view before the decision."));
        }
        return List.of(
                new Letter.Paragraph("These members of the board gave their views before the decision."),
                new Letter.Bulleted(
                        boardMembersHeard.stream().map(Person::inWords).toList()));
    }
}
