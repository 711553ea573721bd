package org.reconvene.learning.model;

import java.util.ArrayList;
import java.util.List;
import org.reconvene.access.Refusal;
import org.reconvene.learning.AnswerRecommendation;
import org.reconvene.learning.FollowUpStatus;

/** What somebody must say about what became of a recommendation or an action. */
public final class FollowUpRules {

    private FollowUpRules() {}

    /**
     * What is to be mended in an answer to a recommendation.
     *
     * @param mayAnswer whether it is the answering person’s own, or they are the coordinator
     */
    public static List<Refusal> ofRecommendation(
            AnswerRecommendation command, FollowUpStatus status, boolean mayAnswer) {
        var refusals = new ArrayList<Refusal>();
        common(status, mayAnswer, refusals);
        if (command.status() == null || command.status() == FollowUpStatus.OPEN) {
            refusals.add(Refusal.of("status", "Choose whether it is done or not accepted"));
        }
        var ask = command.status() == FollowUpStatus.NOT_ACCEPTED
                ? "Write why it is not accepted"
                : "Write what was done";
        Writing.required("answer", command.answer(), Writing.SHORT, ask, refusals);
        return refusals;
    }

    /**
     * What is to be mended where an action is said to be done.
     *
     * @param mayAnswer whether it is the answering person’s own, or they review the investigation
     */
    public static List<Refusal> ofAction(String answer, FollowUpStatus status, boolean mayAnswer) {
        var refusals = new ArrayList<Refusal>();
        common(status, mayAnswer, refusals);
        Writing.required("answer", answer, Writing.SHORT, "Write what was done", refusals);
        return refusals;
    }

    private static void common(FollowUpStatus status, boolean mayAnswer, List<Refusal> refusals) {
        if (!mayAnswer) {
            refusals.add(Refusal.ofAct("This was given to somebody else, who says what became of it."));
        }
        if (status != FollowUpStatus.OPEN) {
            refusals.add(Refusal.ofAct("What became of this is recorded already."));
        }
    }
}
