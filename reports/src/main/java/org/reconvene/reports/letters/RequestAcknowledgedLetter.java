package org.reconvene.reports.letters;

import java.time.LocalDateTime;
import java.util.List;
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
        return envelope.letter(
                "Your request for a child protection conference has arrived",
                List.of(
                        new Letter.Paragraph("Thank you for your request for a child protection conference about "
                                + children + ". This letter says when it arrived and when you will have an answer."),
                        new Letter.Facts(List.of(
                                new Fact("Received at", Words.timeOn(receivedAt)),
                                new Fact("Answered by", answeredBy.inWords()),
                                new Fact("At the latest", Words.timeOn(answerBy)))),
                        new Letter.Paragraph("The answer comes in writing. Please tell us at once of anything new that"
                                + " you learn in the meantime."),
                        new Letter.Paragraph(Words.IN_DANGER),
                        new Letter.Paragraph(Words.ASK)));
    }
}
