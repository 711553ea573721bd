package org.reconvene.reports.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.Letter;
import org.reconvene.reports.language.Phrase;
import org.reconvene.reports.language.Phrases;

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
        var phrases = envelope.phrases();
        var blocks = new ArrayList<Letter.Block>();
        var met = Map.of("day", meeting);
        blocks.add(new Letter.Paragraph(
                toTheChair
                        ? phrases.say("feedback.opening-to-chair", met)
                        : phrases.say("feedback.opening-to-dissenter", met)));
        blocks.add(new Letter.Facts(List.of(
                new Letter.Fact(phrases.say("fact.dissent"), envelope.reference()),
                new Letter.Fact(phrases.say("fact.finding"), finding))));
        add(blocks, phrases.say("feedback.to-you"), text);
        add(blocks, phrases.say("feedback.next"), nextSteps);
        add(blocks, phrases.say("feedback.issues"), keyIssues);
        if (!themes.isEmpty()) {
            blocks.add(new Letter.Heading(phrases.say("feedback.themes")));
            blocks.add(
                    new Letter.Bulleted(themes.stream().map(Phrase::asWritten).toList()));
        }
        blocks.add(new Letter.Heading(phrases.say("feedback.recommendations")));
        blocks.add(recommended(phrases));
        if (!changes.isEmpty()) {
            blocks.add(new Letter.Heading(phrases.say("feedback.changes")));
            blocks.add(new Letter.Numbered(changes.stream()
                    .map(change -> phrases.say(
                            "feedback.change", Map.of("change", sentence(change.text), "to", change.addressedTo)))
                    .toList()));
        }
        blocks.add(new Letter.Heading(phrases.say("feedback.readers")));
        blocks.add(new Letter.Paragraph(
                toTheChair ? phrases.say("feedback.other-is-dissenter") : phrases.say("feedback.other-is-chair")));
        blocks.add(new Letter.Paragraph(phrases.say("letter.ask")));
        return envelope.letter(phrases.say("feedback.subject"), blocks);
    }

    private Letter.Block recommended(Phrases phrases) {
        return recommendations.isEmpty()
                ? new Letter.Paragraph(phrases.say("feedback.no-recommendation"))
                : new Letter.Numbered(recommendations.stream()
                        .map(each -> phrases.say(
                                "feedback.recommendation",
                                Map.of(
                                        "recommendation",
                                        sentence(each.text),
                                        "owner",
                                        each.owner.inWords(),
                                        "day",
                                        each.by)))
                        .toList());
    }

    private static void add(List<Letter.Block> blocks, Phrase heading, @Nullable String text) {
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
