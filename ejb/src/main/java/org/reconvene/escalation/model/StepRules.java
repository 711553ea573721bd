package org.reconvene.escalation.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Refusal;
import org.reconvene.escalation.TakeStep;
import org.reconvene.people.PersonId;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Recorded;
import org.reconvene.procedure.Side;
import org.reconvene.procedure.Step;

/** Who may end a step of a disagreement, and what is written with it. */
public final class StepRules {

    private static final int LONGEST = 20_000;

    private StepRules() {}

    /** What to mend before the step ends so; none where it can. */
    public static List<Refusal> refuse(
            TakeStep command, Step step, @Nullable Turn turn, PersonId me, @Nullable ProfessionalMeeting meeting) {
        if (turn == null || !turn.isOpen()) {
            return List.of(Refusal.ofAct(
                    "This step was ended in the meantime. What you typed is still here; look at how it stands now"));
        }
        var ending = command.ending();
        if (ending == null) {
            return List.of(Refusal.of("ending", "Choose how this step ends"));
        }
        if (step.outcomes().stream().noneMatch(outcome -> outcome.when() == ending)) {
            return List.of(Refusal.of("ending", "Choose one of these ways in which the step can end"));
        }
        if (!mayEnd(turn, me, ending)) {
            return List.of(Refusal.ofAct("It is somebody else’s turn. Whoever waits can record that no answer came"));
        }
        if (ending == Ending.NO_ANSWER) {
            return List.of();
        }
        if (step.records().contains(Recorded.URGENCY)) {
            return List.of(Refusal.ofAct("Call the meeting: its day, its place, and who is invited"));
        }
        if (step.records().contains(Recorded.MINUTES) && (meeting == null || !meeting.isRecorded())) {
            return List.of(Refusal.ofAct("Record who came to the meeting, and its minutes, before this step ends"));
        }
        return texts(command, step, ending);
    }

    private static List<Refusal> texts(TakeStep command, Step step, Ending ending) {
        var refusals = new ArrayList<Refusal>();
        command.texts().forEach((item, text) -> {
            if (text.length() > LONGEST) {
                refusals.add(Refusal.of(field(item), "Keep this under 20,000 characters"));
            }
        });
        if (isWritten(step, ending)) {
            agreement(step).forEach((item, remedy) -> {
                if (command.texts().getOrDefault(item, "").isBlank()) {
                    refusals.add(Refusal.of(field(item), remedy));
                }
            });
        } else if (!written(step).isEmpty() && command.texts().values().stream().allMatch(String::isBlank)) {
            refusals.add(Refusal.of(
                    field(written(step).get(0)), "Write down at least one of these: it is what the other side reads"));
        }
        return refusals;
    }

    /** What an agreement says in writing (SUR-4, BOR-6, NI-6), with the remedy where it is missing. */
    public static Map<Recorded, String> agreement(Step step) {
        var items = new LinkedHashMap<Recorded, String>();
        items.put(Recorded.AGREEMENT, "Write what was agreed: the other side is asked to confirm these words");
        items.put(Recorded.OUTSTANDING, "Say what is still open and how it is pursued, or that nothing is");
        if (step.records().contains(Recorded.NO_COMPROMISE)) {
            items.put(Recorded.NO_COMPROMISE, "State that the agreement leaves none of the child’s needs unmet");
        }
        return items;
    }

    /** What is written in the step's own form: a meeting and a time have pages of their own, and the other side confirms. */
    public static List<Recorded> written(Step step) {
        return step.records().stream()
                .filter(item -> switch (item) {
                    case URGENCY, INVITATIONS, ATTENDANCE, MINUTES, ACTIONS, TIMESCALE, ACCURACY -> false;
                    case AGREEMENT, OUTSTANDING, NO_COMPROMISE -> false;
                    default -> true;
                })
                .toList();
    }

    /** Whether it is an agreement, put in writing: a solution, or that both leave it as it is because neither sees a risk (BOR-5). */
    private static boolean isWritten(Step step, Ending ending) {
        return ending == Ending.AGREED || (ending == Ending.NOTED && step.acts() == Side.BOTH);
    }

    /** Whether the other side confirms an agreement before the step ends; a decision above both needs no confirmation. */
    public static boolean isConfirmed(Step step, Ending ending) {
        return isWritten(step, ending) && step.acts() != Side.DECIDING;
    }

    /** The name of the field in which an item is written. */
    public static String field(Recorded item) {
        return "item-" + item.name();
    }

    /** Silence is recorded by whoever waits; everything else by whoever acts (BOR-2). */
    private static boolean mayEnd(Turn turn, PersonId me, Ending ending) {
        return ending == Ending.NO_ANSWER ? waits(turn, me) : turn.isOf(me);
    }

    /** Whether that person stands on the other side of the step and waits for it; where both act, each waits for the other. */
    public static boolean waits(Turn turn, PersonId me) {
        return turn.bothAct() ? turn.isOf(me) : me.equals(turn.with()) && !turn.isOf(me);
    }
}
