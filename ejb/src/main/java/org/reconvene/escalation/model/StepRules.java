package org.reconvene.escalation.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Refusal;
import org.reconvene.escalation.TakeStep;
import org.reconvene.people.PersonId;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Recorded;
import org.reconvene.procedure.Step;

/** Who may end a step of a disagreement, and what is written with it. */
public final class StepRules {

    private static final int LONGEST = 20_000;

    private StepRules() {}

    /** What to mend before the step ends so; none where it can. */
    public static List<Refusal> refuse(TakeStep command, Step step, @Nullable Turn turn, PersonId me) {
        if (turn == null || !turn.isOpen()) {
            return List.of(Refusal.ofAct(
                    "This step was ended in the meantime. What you typed is still here; look at how it stands now"));
        }
        var ending = command.ending();
        if (ending == null) {
            return List.of(Refusal.of("ending", "Choose how this step ends"));
        }
        if (!mayEnd(step, turn, me, ending)) {
            return List.of(Refusal.ofAct("It is somebody else’s turn. Whoever waits can record that no answer came"));
        }
        var refusals = new ArrayList<Refusal>();
        command.texts().forEach((item, text) -> {
            if (text.length() > LONGEST) {
                refusals.add(Refusal.of(field(item), "Keep this under 20,000 characters"));
            }
        });
        if (ending != Ending.NO_ANSWER
                && !step.records().isEmpty()
                && command.texts().values().stream().allMatch(String::isBlank)) {
            refusals.add(Refusal.of(
                    field(step.records().get(0)), "Write down at least one of these: it is what the other side reads"));
        }
        return refusals;
    }

    /** The name of the field in which an item is written. */
    public static String field(Recorded item) {
        return "item-" + item.name();
    }

    /** Silence is recorded by whoever waits; everything else by whoever acts (BOR-2). */
    private static boolean mayEnd(Step step, Turn turn, PersonId me, Ending ending) {
        return ending == Ending.NO_ANSWER ? waits(turn, me) : turn.isOf(me);
    }

    /** Whether that person stands on the other side of the step and waits for it. */
    public static boolean waits(Turn turn, PersonId me) {
        return me.equals(turn.with()) && !me.equals(turn.person());
    }
}
