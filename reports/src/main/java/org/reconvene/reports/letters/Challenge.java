package org.reconvene.reports.letters;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.reconvene.reports.Letter;
import org.reconvene.reports.Letter.Fact;
import org.reconvene.reports.language.Phrases;

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

    List<Letter.Block> inLetter(Phrases phrases) {
        return List.of(
                new Letter.Heading(phrases.say("challenge.heading")),
                new Letter.Paragraph(phrases.say("challenge.how", Map.of("by", by))),
                new Letter.Facts(List.of(
                        new Fact(phrases.say("fact.write-to"), toWhom),
                        new Fact(phrases.say("fact.by"), phrases.moment(by)),
                        new Fact(phrases.say("fact.last-word"), lastWord),
                        new Fact(phrases.say("fact.last-word-limit"), lastWordLimit))));
    }
}
