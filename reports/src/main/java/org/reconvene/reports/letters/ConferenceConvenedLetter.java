package org.reconvene.reports.letters;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.Letter;
import org.reconvene.reports.Letter.Fact;
import org.reconvene.reports.language.Phrase;
import org.reconvene.reports.language.Phrases;

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
    private static final Phrases.Count LIMIT = new Phrases.Count("count.working-days", 15);

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
        var phrases = envelope.phrases();
        return envelope.letter(
                phrases.say("convened.subject"),
                List.of(
                        new Letter.Paragraph(phrases.say("convened.opening", Map.of("children", children))),
                        new Letter.Facts(List.of(
                                new Fact(phrases.say("fact.date"), phrases.day(heldAt.toLocalDate())),
                                new Fact(phrases.say("fact.time"), phrases.time(heldAt)),
                                new Fact(phrases.say("fact.place"), place),
                                new Fact(phrases.say("fact.chair"), chair.inWords()))),
                        new Letter.Heading(phrases.say("convened.due")),
                        new Letter.Paragraph(whyDue(phrases)),
                        new Letter.Paragraph(phrases.say("letter.in-danger")),
                        new Letter.Paragraph(phrases.say("letter.ask"))));
    }

    private Phrase whyDue(Phrases phrases) {
        if (strategyDiscussion == null || due == null) {
            return phrases.say("convened.due-unknown", Map.of("limit", LIMIT));
        }
        var with = Map.of("limit", LIMIT, "discussed", strategyDiscussion, "due", due);
        return heldAt.toLocalDate().isAfter(due)
                ? phrases.say("convened.due-passed", with)
                : phrases.say("convened.due-by", with);
    }
}
