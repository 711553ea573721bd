package org.reconvene.reports.letters;

import java.time.LocalDateTime;
import java.util.List;
import org.reconvene.reports.Letter;
import org.reconvene.reports.Letter.Fact;

/**
 * How a decision can be challenged.
 *
 * @param toWhom who gets the challenge, as an addressee would write it
 * @param by until when, in the partnership's time zone
 * @param lastWord who decides if no agreement is found
 * @param lastWordLimit the time within which that is done: "within 72 hours of your challenge being received"
 */
public record Challenge(String toWhom, LocalDateTime by, String lastWord, String lastWordLimit) {
    public Challenge {
        Words.stated("to whom a challenge goes", toWhom);
        Words.stated("the last word", lastWord);
        Words.stated("the last word's limit", lastWordLimit);
    }

    List<Letter.Block> inLetter() {
        return List.of(
                new Letter.Heading("If you do not agree"),
                new Letter.Paragraph("You can challenge this decision. Doing so is a usual part of how agencies protect"
                        + " children together. Please give your reasons in writing, so that they arrive by "
                        + Words.timeOn(by) + "."),
                new Letter.Facts(List.of(
                        new Fact("Write to", toWhom),
                        new Fact("By", Words.timeOn(by)),
                        new Fact("The last word", lastWord),
                        new Fact("Its time limit", lastWordLimit))));
    }
}
