package org.reconvene.escalation.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Refusal;
import org.reconvene.escalation.AskFacilitator;
import org.reconvene.escalation.TakeAdvice;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.Tier;

/** Who may stand on a side of a disagreement, and who may be let in beside both. */
public final class SidesRules {

    private static final int LONGEST = 2_000;

    private static final Refusal AGREEMENT_WAITS = Refusal.ofAct(
            "An agreement waits to be confirmed. Once it is confirmed or contested, somebody else can be named");

    private SidesRules() {}

    /** What to mend before somebody else acts in a step. */
    public static List<Refusal> refuseActing(@Nullable Turn turn, @Nullable PersonView person) {
        if (turn == null || person == null) {
            return List.of(Refusal.of("person", "Choose somebody of the partnership who is still there"));
        }
        if (turn.agreedBy() != null) {
            return List.of(AGREEMENT_WAITS);
        }
        return person.id().equals(turn.with())
                ? List.of(Refusal.of("person", "Choose somebody who does not stand on the other side of this step"))
                : List.of();
    }

    /** What to mend before somebody else answers for the decision. */
    public static List<Refusal> refuseCounterpart(
            Disagreement disagreement, List<Turn> turns, @Nullable PersonView person, String why) {
        if (!disagreement.isOpen() || turns.stream().noneMatch(turn -> turn.isOpen() && concerns(turn, disagreement))) {
            return List.of(Refusal.ofAct(
                    "It went on to other people. Name who acts in the step that is open, if it is somebody else"));
        }
        if (turns.stream().anyMatch(turn -> turn.isOpen() && turn.agreedBy() != null)) {
            return List.of(AGREEMENT_WAITS);
        }
        var refusals = new ArrayList<Refusal>();
        if (person == null || person.agency().equals(disagreement.raisingAgency())) {
            refusals.add(Refusal.of("person", "Choose somebody of another agency than the one that raised it"));
        } else if (person.id().equals(disagreement.counterpart())) {
            refusals.add(Refusal.of("person", "Choose somebody else: this person answers for it already"));
        }
        reason(refusals, why, "why", "Say why it is somebody else, for example: she holds the case since Monday");
        return refusals;
    }

    /** Whether the counterpart still stands in it, so that nobody above has been reached. */
    private static boolean concerns(Turn turn, Disagreement disagreement) {
        return disagreement.counterpart().equals(turn.person())
                || disagreement.counterpart().equals(turn.with());
    }

    /** What to mend before advice is recorded. */
    public static List<Refusal> refuseAdvice(TakeAdvice command, @Nullable PersonView adviser) {
        var refusals = new ArrayList<Refusal>();
        if ((adviser == null) == command.otherAdviser().isBlank()) {
            refusals.add(Refusal.of("adviser", "Choose who gave the advice, or write the name of somebody else"));
        } else if (command.otherAdviser().length() > 200) {
            refusals.add(Refusal.of("otherAdviser", "Keep the name under 200 characters"));
        }
        if (command.office().isBlank() || command.office().length() > 150) {
            refusals.add(Refusal.of("office", "Say in what office it was given, for example designated doctor"));
        }
        if (command.advice().isBlank() || command.advice().length() > 20_000) {
            refusals.add(Refusal.of("advice", "Write what was advised, under 20,000 characters"));
        }
        return refusals;
    }

    /** What to mend before somebody is asked to facilitate (NI-15). */
    public static List<Refusal> refuseFacilitator(
            AskFacilitator command,
            @Nullable PersonView person,
            PersonView me,
            Disagreement disagreement,
            Set<PersonId> stoodOnASide) {
        var refusals = new ArrayList<Refusal>();
        if (!disagreement.isOpen()) {
            return List.of(Refusal.ofAct("It has ended. Look at how it stands now"));
        }
        if (person == null) {
            refusals.add(Refusal.of("person", "Choose who is asked to facilitate"));
        } else if (stoodOnASide.contains(person.id()) || person.id().equals(disagreement.supporter())) {
            refusals.add(Refusal.of("person", "Choose somebody who has stood on neither side"));
        } else if (person.tier() == Tier.PRACTITIONER) {
            refusals.add(Refusal.of("person", "Choose a senior person: a practitioner is not asked to facilitate"));
        } else if (isOfTheOtherSide(person, me, disagreement)) {
            refusals.add(
                    Refusal.of("person", "Choose somebody of your own agency, or of one that stands on neither side"));
        } else if (!person.agency().equals(me.agency())
                && command.lawfulSharing().isBlank()) {
            refusals.add(Refusal.of(
                    "lawfulSharing",
                    "Record first how information is lawfully shared with somebody of another agency"));
        }
        if (command.lawfulSharing().length() > LONGEST) {
            refusals.add(Refusal.of("lawfulSharing", "Keep this under 2,000 characters"));
        }
        reason(refusals, command.reason(), "reason", "Say why somebody independent is asked, and what makes them so");
        return refusals;
    }

    private static boolean isOfTheOtherSide(PersonView person, PersonView me, Disagreement disagreement) {
        return !person.agency().equals(me.agency())
                && (person.agency().equals(disagreement.raisingAgency())
                        || person.agency().equals(disagreement.answeringAgency()));
    }

    private static void reason(List<Refusal> refusals, String text, String field, String remedy) {
        if (text.isBlank() || text.length() > LONGEST) {
            refusals.add(Refusal.of(field, remedy));
        }
    }
}
