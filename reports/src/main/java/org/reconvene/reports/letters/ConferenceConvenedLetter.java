package org.reconvene.reports.letters;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.Letter;
import org.reconvene.reports.Letter.Fact;

/**
 * Tells an agency when and where a conference is held, and by when it is due.
 *
 * @param children as the letter is to call them: by a reference alone, or by given names
 * @param heldAt when it begins, in the partnership's time zone
 * @param place where it is held
 * @param chair who leads it, as the letter is to name them
 * @param strategyDiscussion the day from which the working days are counted; null where it is not known
 * @param due the last of the 15 working days, by the partnership's working calendar; null where the discussion's day is not known
 */
public record ConferenceConvenedLetter(
        Envelope envelope,
        String children,
        LocalDateTime heldAt,
        String place,
        Person chair,
        @Nullable LocalDate strategyDiscussion,
        @Nullable LocalDate due) {
    public ConferenceConvenedLetter {
        Words.stated("children", children);
        Words.stated("place", place);
        if (due != null && strategyDiscussion != null && due.isBefore(strategyDiscussion)) {
            throw new IllegalArgumentException(
                    "due: is before the strategy discussion; count from the day of the discussion");
        }
    }

    /** In words. */
    public Letter letter() {
        return envelope.letter(
                "A child protection conference is convened",
                List.of(
                        new Letter.Paragraph("A child protection conference about " + children
                                + " will be held. These are its date, its place and its chair."),
                        new Letter.Facts(List.of(
                                new Fact("Date", Words.day(heldAt.toLocalDate())),
                                new Fact("Time", Words.time(heldAt)),
                                new Fact("Place", place),
                                new Fact("Chair", chair.inWords()))),
                        new Letter.Heading("By when it is due"),
                        new Letter.Paragraph(whyDue()),
                        new Letter.Paragraph(Words.IN_DANGER),
                        new Letter.Paragraph(Words.ASK)));
    }

    private String whyDue() {
        if (strategyDiscussion == null || due == null) {
            return "A conference is due within 15 working days of the strategy discussion. The day of that discussion was not named"
                    + " in the request.";
        }
        var why =
                "A conference is due within 15 working days of the strategy discussion. The strategy discussion was on "
                        + Words.day(strategyDiscussion) + ", so this conference is due by " + Words.day(due) + ".";
        return heldAt.toLocalDate().isAfter(due) ? why + " The day arranged for it is later than that." : why;
    }
}
