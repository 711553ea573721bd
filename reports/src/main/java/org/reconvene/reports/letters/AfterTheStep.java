package org.reconvene.reports.letters;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.reconvene.reports.Letter;
import org.reconvene.reports.Letter.Fact;
import org.reconvene.reports.language.Phrases;

/** What comes after a step of a disagreement. */
public sealed interface AfterTheStep permits AfterTheStep.Next, AfterTheStep.Ended, AfterTheStep.GoesOn {
    /** What the letter prints of it. */
    List<Letter.Block> inLetter(Phrases phrases);

    /**
     * Another step begins.
     *
     * @param stage its number and name: "3 of 4, Senior manager to senior manager"
     * @param who acts, in the procedure's words, with the name where somebody was found
     * @param does what they do, in words that follow
     * @param due by when, in the partnership's time zone
     */
    record Next(String stage, String who, String does, LocalDateTime due) implements AfterTheStep {
        public Next {
            Words.stated("stage", stage);
            Words.stated("who acts", who);
            Words.stated("what is done", does);
        }

        @Override
        public List<Letter.Block> inLetter(Phrases phrases) {
            return List.of(
                    new Letter.Paragraph(phrases.say("after.next")),
                    new Letter.Facts(List.of(
                            new Fact(phrases.say("fact.stage"), stage),
                            new Fact(phrases.say("fact.who"), who),
                            new Fact(phrases.say("fact.what"), does),
                            new Fact(phrases.say("fact.at-the-latest"), phrases.moment(due)))));
        }
    }

    /**
     * The disagreement ended.
     *
     * @param at when, in the partnership's time zone
     * @param how in words
     */
    record Ended(LocalDateTime at, String how) implements AfterTheStep {
        public Ended {
            Words.stated("how it ended", how);
        }

        @Override
        public List<Letter.Block> inLetter(Phrases phrases) {
            return List.of(new Letter.Paragraph(phrases.say("after.ended", Map.of("at", at, "how", how))));
        }
    }

    /** The disagreement is open, and no step began with the end of this one. */
    record GoesOn() implements AfterTheStep {
        @Override
        public List<Letter.Block> inLetter(Phrases phrases) {
            return List.of(new Letter.Paragraph(phrases.say("after.goes-on")));
        }
    }
}
