package org.reconvene.reports.letters;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.reconvene.reports.Letter;
import org.reconvene.reports.Letter.Fact;

/**
 * Tells an agency that its request for a conference has arrived, and who answers it by when.
 *
 * @param children as the letter is to call them: by a reference alone, or by given names
 * @param receivedAt when it arrived, in the partnership's time zone
 * @param answerBy until when it is answered, in the same time zone
 * @param answeredBy who answers it
 */
public record RequestAcknowledgedLetter(
        Envelope envelope, String children, LocalDateTime receivedAt, LocalDateTime answerBy, Person answeredBy) {
    public RequestAcknowledgedLetter {
        Words.stated("children", children);
        if (answerBy.isBefore(receivedAt)) {
            throw new IllegalArgumentException("answer: is due before the request arrived; count from its arrival");
        }
    }

    /** In words. */
    public Letter letter() {
        var phrases = envelope.phrases();
        return envelope.letter(
                phrases.say("acknowledged.subject"),
                List.of(
                        new Letter.Paragraph(phrases.say("acknowledged.opening", Map.of("children", children))),
                        new Letter.Facts(List.of(
                                new Fact(phrases.say("fact.received-at"), phrases.moment(receivedAt)),
                                new Fact(phrases.say("fact.answered-by"), answeredBy.inWords()),
                                new Fact(phrases.say("fact.at-the-latest"), phrases.moment(answerBy)))),
                        new Letter.Paragraph(phrases.say("acknowledged.answer")),
                        new Letter.Paragraph(phrases.say("letter.in-danger")),
                        new Letter.Paragraph(phrases.say("letter.ask"))));
    }
}
