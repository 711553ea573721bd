package org.reconvene.reports.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.Letter;

/**
 * The Dissents Group's feedback to one of its two readers, the dissenter or the chair (SUR-16, SUR-17). It names no child.
 *
 * @param envelope its reference is that of the dissent
 * @param toTheChair whether it goes to the chair, else to the dissenter
 * @param meeting the day on which the Group met, in the partnership's time zone
 * @param finding in words: "Dissent supported"
 * @param text the feedback to this reader alone
 * @param nextSteps what happens next (SUR-17); null where nothing is said of it
 * @param keyIssues null where none were recorded
 * @param themes by name
 * @param recommendations in their order, each with its owner and its day
 * @param changes the changes of policy or procedure that the Group proposed, in their order
 */
public record FeedbackLetter(
        Envelope envelope,
        boolean toTheChair,
        LocalDate meeting,
        String finding,
        String text,
        @Nullable String nextSteps,
        @Nullable String keyIssues,
        List<String> themes,
        List<Recommended> recommendations,
        List<Proposed> changes) {
    public FeedbackLetter {
        Words.stated("finding", finding);
        Words.stated("feedback", text);
        themes = List.copyOf(themes);
        recommendations = List.copyOf(recommendations);
        changes = List.copyOf(changes);
    }

    /** A recommendation, whom it was given to, and until when. */
    public record Recommended(String text, Person owner, LocalDate by) {
        public Recommended {
            Words.stated("recommendation", text);
        }
    }

    /** A proposed change of policy or procedure, and to whom it was put. */
    public record Proposed(String text, String addressedTo) {
        public Proposed {
            Words.stated("proposed change", text);
            Words.stated("to whom it was put", addressedTo);
        }
    }

    /** In words. */
    public Letter letter() {
        var blocks = new ArrayList<Letter.Block>();
        blocks.add(new Letter.Paragraph("The Dissents Group looked at "
                + (toTheChair ? "the dissent from your decision" : "your dissent") + " on " + Words.day(meeting)
                + ". This letter gives you its feedback."));
        blocks.add(new Letter.Facts(List.of(
                new Letter.Fact("Dissent", envelope.reference()), new Letter.Fact("The Group’s finding", finding))));
        add(blocks, "The Group’s feedback to you", text);
        add(blocks, "What happens next", nextSteps);
        add(blocks, "Key issues", keyIssues);
        if (!themes.isEmpty()) {
            blocks.add(new Letter.Heading("Themes"));
            blocks.add(new Letter.Bulleted(themes));
        }
        blocks.add(new Letter.Heading("Recommendations"));
        blocks.add(recommended());
        if (!changes.isEmpty()) {
            blocks.add(new Letter.Heading("Changes of policy proposed"));
            blocks.add(new Letter.Numbered(changes.stream()
                    .map(change -> sentence(change.text) + " Put to: " + change.addressedTo + ".")
                    .toList()));
        }
        blocks.add(new Letter.Heading("Who reads this"));
        blocks.add(new Letter.Paragraph("This letter is written to you. "
                + (toTheChair ? "The dissenter" : "The chair")
                + " has feedback in another text; key issues, themes and recommendations are the same."));
        blocks.add(new Letter.Paragraph(Words.ASK));
        return envelope.letter("The Dissents Group’s feedback", blocks);
    }

    private Letter.Block recommended() {
        return recommendations.isEmpty()
                ? new Letter.Paragraph("The Group has recorded no recommendation.")
                : new Letter.Numbered(recommendations.stream()
                        .map(each -> sentence(each.text) + " Given to " + each.owner.inWords() + ", by "
                                + Words.day(each.by) + ".")
                        .toList());
    }

    private static void add(List<Letter.Block> blocks, String heading, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            blocks.add(new Letter.Heading(heading));
            blocks.add(new Letter.Paragraph(text));
        }
    }

    /** The text with a full stop where it ends without any. */
    private static String sentence(String text) {
        var stripped = text.strip();
        return stripped.matches("(?s).*[.!?…]") ? stripped : stripped + ".";
    }
}
