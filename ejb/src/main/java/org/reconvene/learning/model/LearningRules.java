package org.reconvene.learning.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Refusal;
import org.reconvene.dissentsgroup.Finding;
import org.reconvene.learning.FeedbackReader;
import org.reconvene.learning.ProposeChange;
import org.reconvene.learning.Recommend;
import org.reconvene.learning.RecordIssues;
import org.reconvene.learning.SendFeedback;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonView;

/** What the Group’s learning must have before it is recorded, each point with the field it belongs to (SUR-16, SUR-17). */
public final class LearningRules {

    private LearningRules() {}

    /**
     * What is to be mended in key issues and themes.
     *
     * @param offered the themes that can be ticked, and those that are
     * @param feedbackSent whether feedback that rests on them was sent
     */
    public static List<Refusal> ofIssues(RecordIssues command, Set<Long> offered, boolean feedbackSent) {
        var refusals = new ArrayList<Refusal>();
        if (feedbackSent) {
            refusals.add(Refusal.ofAct(
                    "Feedback that rests on these key issues and themes was sent, so they can no longer be changed."));
        }
        Writing.notTooLong("keyIssues", command.keyIssues(), Writing.LONG, refusals);
        if (!offered.containsAll(command.themes())) {
            refusals.add(Refusal.of("themes", "A theme was retired meanwhile. Choose from those that are shown now"));
        }
        return refusals;
    }

    /** What is to be mended in a recommendation. */
    public static List<Refusal> ofRecommendation(
            Recommend command, @Nullable PersonView owner, PartnershipId partnership, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        Writing.required("text", command.text(), Writing.SHORT, "Write what the Group recommends", refusals);
        OwnerRules.check(owner, command.dueOn(), partnership, today, refusals);
        return refusals;
    }

    /** What is to be mended in a proposed change. */
    public static List<Refusal> ofChange(ProposeChange command) {
        var refusals = new ArrayList<Refusal>();
        Writing.required(
                "text",
                command.text(),
                Writing.SHORT,
                "Write which policy or procedure should change, and how",
                refusals);
        Writing.required(
                "addressedTo",
                command.addressedTo(),
                200,
                "Write who can make the change, for example Quality Assurance and Evaluation Sub Group",
                refusals);
        return refusals;
    }

    /** What is to be mended in the answer to a proposed change. */
    public static List<Refusal> ofChangeAnswer(String answer, boolean answered) {
        var refusals = new ArrayList<Refusal>();
        if (answered) {
            refusals.add(Refusal.ofAct("The answer to this proposal is recorded already."));
        }
        Writing.required("answer", answer, Writing.SHORT, "Write what was answered", refusals);
        return refusals;
    }

    /**
     * What is to be mended in a feedback: each goes out once, and the dissenter of a supported dissent is told what happens
     * next.
     *
     * @param sent to whom feedback was sent before
     */
    public static List<Refusal> ofFeedback(SendFeedback command, Finding finding, Set<FeedbackReader> sent) {
        var refusals = new ArrayList<Refusal>();
        var reader = command.reader();
        if (reader == null) {
            refusals.add(Refusal.of("reader", "Choose for whom this feedback is written"));
            return refusals;
        }
        if (sent.contains(reader)) {
            refusals.add(Refusal.ofAct(String.format(
                    Locale.UK, "The feedback to %s was sent already. It goes out once.", reader.withinSentence())));
        }
        Writing.required(
                "text", command.text(), Writing.LONG, "Write the feedback to " + reader.withinSentence(), refusals);
        if (needsNextSteps(reader, finding)) {
            Writing.required(
                    "nextSteps",
                    command.nextSteps(),
                    Writing.SHORT,
                    "The dissent was supported. Write what happens next, so that the dissenter knows",
                    refusals);
        } else {
            Writing.notTooLong("nextSteps", command.nextSteps(), Writing.SHORT, refusals);
        }
        return refusals;
    }

    /** Whether the feedback must say what happens next (SUR-17). */
    public static boolean needsNextSteps(FeedbackReader reader, Finding finding) {
        return reader == FeedbackReader.DISSENTER && finding == Finding.DISSENT_SUPPORTED;
    }
}
