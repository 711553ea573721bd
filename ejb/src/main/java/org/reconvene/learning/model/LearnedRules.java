package org.reconvene.learning.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Refusal;
import org.reconvene.learning.AnswerLearning;
import org.reconvene.learning.FollowUpStatus;
import org.reconvene.learning.LearningCircle;
import org.reconvene.learning.RecordLearning;
import org.reconvene.people.AgencyId;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonView;

/** What learning from a disagreement must have before it is recorded, and before it is answered (NI-19, SUR-9). */
public final class LearnedRules {

    private LearnedRules() {}

    /**
     * What is to be mended before it is recorded.
     *
     * @param names what may not appear in it, because its owner sees the learning and not the case
     */
    public static List<Refusal> ofRecording(
            RecordLearning command,
            PersonView me,
            @Nullable PersonView owner,
            Collection<String> names,
            LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (command.kind() == null) {
            refusals.add(Refusal.of("kind", "Choose what kind of learning it is"));
        }
        if (command.circle() == null) {
            refusals.add(Refusal.of("circle", "Choose with whom it is shared"));
        }
        Writing.required("learned", command.learned(), Writing.SHORT, "Write what was learned", refusals);
        withoutNames("learned", command.learned(), names, refusals);
        Writing.notTooLong("change", command.change(), Writing.SHORT, refusals);
        withoutNames("change", command.change(), names, refusals);
        OwnerRules.check(owner, command.dueOn(), me.partnership(), today, refusals);
        withinCircle(command.circle(), me.agency(), owner, refusals);
        return refusals;
    }

    /**
     * What is to be mended before it is answered.
     *
     * @param next who takes it on in the subgroup; null where nobody was chosen
     */
    public static List<Refusal> ofAnswer(
            AnswerLearning command,
            Handover handover,
            PersonView me,
            @Nullable PersonView next,
            Collection<String> names,
            LocalDate today) {
        if (!handover.owner().equals(me.id())) {
            return List.of(Refusal.ofAct("This was given to somebody else, who answers it."));
        }
        if (handover.status() != FollowUpStatus.OPEN) {
            return List.of(Refusal.ofAct("This is answered already. An answer is given once."));
        }
        var answers = HandoverMoves.answers(handover.station(), handover.status());
        var refusals = new ArrayList<Refusal>();
        var to = command.status();
        if (to == null || !answers.contains(to)) {
            refusals.add(Refusal.of("status", "Choose what you answer"));
        }
        Writing.required("words", command.words(), Writing.SHORT, ask(to), refusals);
        withoutNames("words", command.words(), names, refusals);
        if (to == FollowUpStatus.DONE) {
            doneOn(command.doneOn(), today, refusals);
        } else if (to == FollowUpStatus.ACCEPTED) {
            OwnerRules.check(me, command.dueOn(), me.partnership(), today, refusals);
        } else if (to == FollowUpStatus.PASSED_ON) {
            passedOn(command, handover.learning(), me, next, today, refusals);
        }
        return refusals;
    }

    private static void passedOn(
            AnswerLearning command,
            Learning learning,
            PersonView me,
            @Nullable PersonView next,
            LocalDate today,
            List<Refusal> refusals) {
        PartnershipId partnership = learning.partnership();
        OwnerRules.check(next, command.dueOn(), partnership, today, refusals);
        withinCircle(learning.circle(), learning.agency(), next, refusals);
        if (next != null && next.id().equals(me.id())) {
            refusals.add(Refusal.of("owner", "Choose somebody else: you have it already"));
        }
    }

    private static void doneOn(@Nullable LocalDate day, LocalDate today, List<Refusal> refusals) {
        if (day == null) {
            refusals.add(Refusal.of("doneOn", "Enter the day on which it was done, for example 14 12 2026"));
        } else if (day.isAfter(today)) {
            refusals.add(Refusal.of("doneOn", "Enter a day that is not in the future, or answer that you accept it"));
        }
    }

    private static String ask(@Nullable FollowUpStatus to) {
        return switch (to) {
            case ACCEPTED -> "Write what will be done";
            case PASSED_ON -> "Write to which subgroup it goes, and what is asked of it";
            case DONE -> "Write what was done";
            case NOT_ACCEPTED -> "Write why it is not accepted";
            case OPEN -> "Write your answer";
            case null -> "Write your answer";
        };
    }

    /** What is shared within one agency stays with its staff. */
    private static void withinCircle(
            @Nullable LearningCircle circle, AgencyId agency, @Nullable PersonView owner, List<Refusal> refusals) {
        if (circle == LearningCircle.ONE_AGENCY
                && owner != null
                && !owner.agency().equals(agency)) {
            refusals.add(Refusal.of(
                    "owner",
                    "This is shared within one agency. Choose somebody of that agency, or share it more widely"));
        }
    }

    private static void withoutNames(String field, String text, Collection<String> names, List<Refusal> refusals) {
        if (Set.copyOf(names).stream().anyMatch(name -> holds(text, name))) {
            refusals.add(Refusal.of(
                    field,
                    "Leave out the names, of the child and of those who disagreed: it is read by people who do not"
                            + " see the case"));
        }
    }

    private static boolean holds(String text, String name) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
                .matcher(text)
                .find();
    }
}
