package org.reconvene.reports.letters;

import java.time.LocalDateTime;
import java.util.List;
import org.reconvene.reports.Letter;
import org.reconvene.reports.Letter.Fact;

/** What comes after a step of a disagreement. */
public sealed interface AfterTheStep permits AfterTheStep.Next, AfterTheStep.Ended, AfterTheStep.GoesOn {
    /** What the letter prints of it. */
    List<Letter.Block> inLetter();

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
        public List<Letter.Block> inLetter() {
            return List.of(
                    new Letter.Paragraph("The disagreement goes on with its next step."),
                    new Letter.Facts(List.of(
                            new Fact("Stage", stage),
                            new Fact("Who", who),
                            new Fact("What", does),
                            new Fact("At the latest", Words.timeOn(due)))));
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
        public List<Letter.Block> inLetter() {
            return List.of(new Letter.Paragraph("The disagreement ended at " + Words.timeOn(at) + ". " + how));
        }
    }

    /** The disagreement is open, and no step began with the end of this one. */
    record GoesOn() implements AfterTheStep {
        @Override
        public List<Letter.Block> inLetter() {
            return List.of(
                    new Letter.Paragraph("The disagreement is open. Its page shows whose turn it is, and by when."));
        }
    }
}
