package org.reconvene.learning.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Refusal;
import org.reconvene.escalation.DisagreementFacts;
import org.reconvene.learning.AnswerDebrief;
import org.reconvene.learning.DebriefStatus;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;

/** Who can offer a debrief, and what must be said when it is offered and answered (SUR-10). */
public final class DebriefRules {

    private static final int LONGEST_OFFER = 2_000;

    private DebriefRules() {}

    /** Whether that person manages whoever raised it, or was named by them as supporter. */
    public static boolean mayOffer(DisagreementFacts after, PersonView raiser, PersonId person) {
        return after.ended() && (person.equals(raiser.lineManager()) || person.equals(after.supporter()));
    }

    /**
     * What is to be mended before it is offered.
     *
     * @param allowed whether it is for this person to offer one
     * @param waiting whether an offer of theirs still waits for its answer
     */
    public static List<Refusal> ofOffer(String offer, boolean allowed, boolean waiting) {
        if (!allowed) {
            return List.of(Refusal.ofAct("A debrief is offered once the disagreement has ended, by the line manager or"
                    + " the supporter of whoever raised it."));
        }
        var refusals = new ArrayList<Refusal>();
        if (waiting) {
            refusals.add(Refusal.ofAct("You offered a debrief already. It waits for its answer."));
        }
        Writing.required(
                "offer",
                offer,
                LONGEST_OFFER,
                "Write when and where you can talk, for example Thursday at ten",
                refusals);
        return refusals;
    }

    /** What is to be mended before it is answered. */
    public static List<Refusal> ofAnswer(
            AnswerDebrief command, DebriefStatus now, LocalDate offeredOn, LocalDate today) {
        if (now != DebriefStatus.OFFERED) {
            return List.of(Refusal.ofAct("This debrief is answered already. An answer is given once."));
        }
        var refusals = new ArrayList<Refusal>();
        if (command.status() == null || command.status() == DebriefStatus.OFFERED) {
            refusals.add(Refusal.of("status", "Choose whether it was held, or you decline it"));
        }
        if (command.status() == DebriefStatus.HELD) {
            heldOn(command.heldOn(), offeredOn, today, refusals);
        }
        if (command.satisfaction() == null) {
            refusals.add(Refusal.of("satisfaction", "Choose whether you are satisfied with the outcome"));
        }
        Writing.notTooLong("trainingNeeds", command.trainingNeeds(), Writing.SHORT, refusals);
        return refusals;
    }

    private static void heldOn(@Nullable LocalDate day, LocalDate offeredOn, LocalDate today, List<Refusal> refusals) {
        if (day == null) {
            refusals.add(Refusal.of("heldOn", "Enter the day on which you talked, for example 3 12 2026"));
        } else if (day.isAfter(today)) {
            refusals.add(Refusal.of("heldOn", "Enter a day that is not in the future; answer once you have talked"));
        } else if (day.isBefore(offeredOn)) {
            refusals.add(Refusal.of("heldOn", "Enter a day that is not before the debrief was offered"));
        }
    }
}
