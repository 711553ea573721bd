package org.reconvene.reports.letters;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.Letter;
import org.reconvene.reports.Letter.Fact;
import org.reconvene.reports.language.Phrase;
import org.reconvene.reports.language.Phrases;

/**
 * What a side wrote in a disagreement.
 *
 * @param what it is: "The decision, in writing"
 * @param at when, in the partnership's time zone
 * @param answer what the other side says of it; null where it has said nothing
 * @param toBeAnswered whether the other side is to say whether it is accurate
 */
public record Written(
        String what,
        Person by,
        LocalDateTime at,
        String words,
        @Nullable Answer answer,
        boolean toBeAnswered) {
    public Written {
        Words.stated("what was written", what);
        Words.stated(what, words);
    }

    /**
     * What the other side says of an account: that it is accurate, or its own wording beside it.
     *
     * @param at when, in the partnership's time zone
     * @param ownWording null exactly where it is confirmed
     */
    public record Answer(
            Person by, LocalDateTime at, @Nullable String ownWording) {
        public Answer {
            if (ownWording != null) {
                Words.stated("the other side's wording", ownWording);
            }
        }

        private Phrase inWords(Phrases phrases) {
            var with = Map.of("person", by.inWords(), "at", at);
            return ownWording == null
                    ? phrases.say("written.confirmed", with)
                    : phrases.say("written.other-wording", with);
        }
    }

    /** The same as part of an agreement, which is confirmed as a whole: nobody is asked about it for itself. */
    Written asAgreed() {
        return new Written(what, by, at, words, answer, false);
    }

    List<Letter.Block> blocks(Phrases phrases) {
        var facts = new ArrayList<>(List.of(
                new Fact(phrases.say("fact.written-by"), by.inWords()),
                new Fact(phrases.say("fact.written-at"), phrases.moment(at))));
        if (toBeAnswered || answer != null) {
            facts.add(new Fact(
                    phrases.say("fact.whether-accurate"),
                    answer == null ? phrases.say("written.unconfirmed") : answer.inWords(phrases)));
        }
        var blocks = new ArrayList<Letter.Block>(List.of(
                new Letter.Heading(Phrase.asWritten(what)), new Letter.Facts(facts), new Letter.Paragraph(words)));
        if (answer != null && answer.ownWording != null) {
            blocks.add(new Letter.Heading(phrases.say("written.of-other-side", Map.of("what", what))));
            blocks.add(new Letter.Paragraph(answer.ownWording));
        }
        return blocks;
    }
}
