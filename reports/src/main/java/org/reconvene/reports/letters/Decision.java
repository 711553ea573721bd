package org.reconvene.reports.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.Letter;
import org.reconvene.reports.Letter.Fact;
import org.reconvene.reports.language.Phrase;
import org.reconvene.reports.language.Phrases;

/**
 * What was decided on a request, by whom and why.
 *
 * @param by who decided
 * @param on the day of the decision
 * @param reasons given, or withheld from this addressee
 * @param discussionsTried what was talked about beforehand, in words; null where nothing is recorded. Told only where the
 *     reasons are given: an account of the talks would tell the reasons to somebody from whom they are withheld
 */
public record Decision(
        Person by, LocalDate on, Reasons reasons, @Nullable String discussionsTried) {
    public Decision {
        if (discussionsTried != null) {
            Words.stated("discussions tried", discussionsTried);
        }
    }

    List<Letter.Block> inLetter(Phrase sentence, Phrases phrases) {
        return List.of(
                new Letter.Heading(phrases.say("decision.heading")),
                new Letter.Paragraph(sentence),
                new Letter.Facts(List.of(
                        new Fact(phrases.say("fact.decided-by"), by.inWords()),
                        new Fact(phrases.say("fact.decided-on"), phrases.day(on)))),
                new Letter.Heading(phrases.say("decision.reasons")),
                reasons.inLetter(phrases));
    }

    List<Letter.Block> discussionsInLetter(Phrases phrases) {
        var blocks = new ArrayList<Letter.Block>();
        if (discussionsTried != null && reasons instanceof Reasons.Given) {
            blocks.add(new Letter.Heading(phrases.say("decision.talks")));
            blocks.add(new Letter.Paragraph(discussionsTried));
        }
        return blocks;
    }
}
