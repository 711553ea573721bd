package org.reconvene.dissent.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reconvene.access.Refusal;
import org.reconvene.dissent.DecideReview;
import org.reconvene.dissent.ReviewStatus;

/** What the senior manager’s review must have at each step (SUS-14). */
public final class ReviewRules {

    private static final String DECIDED = "This review is decided already, so it can no longer be changed.";

    private ReviewRules() {}

    /** What is to be mended in the chair’s account. */
    public static List<Refusal> ofAccount(SeniorReview review, String account) {
        var refusals = new ArrayList<Refusal>();
        undecided(review, refusals);
        text("account", account, 20_000, "Write how the decision was reached", refusals);
        return refusals;
    }

    /** What is to be mended in the note of the talk with the chair. */
    public static List<Refusal> ofLiaison(SeniorReview review, String note) {
        var refusals = new ArrayList<Refusal>();
        undecided(review, refusals);
        text("liaison", note, 4_000, "Write when you talked with the chair and what was said", refusals);
        return refusals;
    }

    /** What is to be mended before a decision; without the talk with the chair there is none. */
    public static List<Refusal> ofDecision(SeniorReview review, DecideReview command) {
        var refusals = new ArrayList<Refusal>();
        undecided(review, refusals);
        if (review.status() == ReviewStatus.OPEN) {
            refusals.add(
                    Refusal.of("liaison", "Record your talk with the chair first. The decision is possible after it"));
        }
        if (review.status() != ReviewStatus.DECIDED && review.version() != command.version()) {
            refusals.add(
                    Refusal.ofAct(
                            "The review has changed since you opened it. Read what is new, then decide. What you typed is still here."));
        }
        if (command.decision() == null) {
            refusals.add(Refusal.of("decision", "Choose one of the two decisions"));
        }
        text(
                "reasons",
                command.reasons(),
                20_000,
                "Write your reasons. The chair and the dissenter read them",
                refusals);
        return refusals;
    }

    private static void undecided(SeniorReview review, List<Refusal> refusals) {
        if (review.status() == ReviewStatus.DECIDED) {
            refusals.add(Refusal.ofAct(DECIDED));
        }
    }

    private static void text(String field, String text, int longest, String ask, List<Refusal> refusals) {
        if (text.isBlank()) {
            refusals.add(Refusal.of(field, ask));
        } else if (text.strip().length() > longest) {
            refusals.add(Refusal.of(field, String.format(Locale.UK, "Shorten this to %,d characters", longest)));
        }
    }
}
