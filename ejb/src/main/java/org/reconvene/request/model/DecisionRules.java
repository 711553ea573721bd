package org.reconvene.request.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Refusal;
import org.reconvene.people.PersonView;
import org.reconvene.people.Role;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Recorded;
import org.reconvene.procedure.Step;
import org.reconvene.request.DecideRequest;

/** What goes with an answer: a conference has its day, place and chair, a refusal its reasons (SUS-8, SUS-9, SUS-10, HER-10). */
public final class DecisionRules {

    private DecisionRules() {}

    /**
     * What to mend before the step ends so.
     *
     * @param step null where it is not open, or not the reader's
     * @param refusedBefore whether it follows a refusal, so that a further one asks for more (HER-10)
     */
    public static List<Refusal> refuse(
            DecideRequest command,
            @Nullable Step step,
            boolean refusedBefore,
            @Nullable PersonView chair,
            Instant now) {
        if (step == null) {
            return List.of(
                    Refusal.ofAct(
                            "This step was ended in the meantime, or it is somebody else’s. What you typed is still here; look at how it stands now"));
        }
        var refusals = new ArrayList<Refusal>();
        if (step.records().contains(Recorded.BOARD_VIEWS)) {
            needed(refusals, command, Recorded.BOARD_VIEWS, "Record whom of the board you heard, and their views");
        }
        if (command.ending() == Ending.CONVENED) {
            conference(refusals, command, chair, now);
        } else if (command.ending() == Ending.NOT_CONVENED || givesReasons(step, command.ending())) {
            needed(
                    refusals,
                    command,
                    Recorded.FULL_REASONS,
                    "Give the reasons: a decision not to convene is confirmed in writing with them");
            if (refusedBefore && step.records().contains(Recorded.SPECIAL_GROUNDS)) {
                needed(
                        refusals,
                        command,
                        Recorded.SPECIAL_GROUNDS,
                        "Such a request is normally agreed: say what is special about this one");
            }
            if (step.records().contains(Recorded.DISCUSSIONS_TRIED)) {
                needed(
                        refusals,
                        command,
                        Recorded.DISCUSSIONS_TRIED,
                        "Record the discussions and explanations tried, or that none was possible, and why");
            }
        }
        return refusals;
    }

    /** In this step the reasons are what is asked for, and the request goes on (HER-12). */
    private static boolean givesReasons(Step step, @Nullable Ending ending) {
        return ending == Ending.NOT_AGREED && step.records().contains(Recorded.FULL_REASONS);
    }

    private static void conference(
            List<Refusal> refusals, DecideRequest command, @Nullable PersonView chair, Instant now) {
        if (command.heldAt() == null || command.heldAt().isBefore(now)) {
            refusals.add(Refusal.of(
                    "heldAt",
                    "Enter the day and time of the conference, still to come, for example 18 12 2026, 10:00"));
        }
        if (command.place().isBlank() || command.place().strip().length() > 200) {
            refusals.add(
                    Refusal.of("place", "Enter the place, up to 200 characters, for example Civic Office, room 2"));
        }
        if (chair == null || !chair.active() || !chair.is(Role.CONFERENCE_CHAIR)) {
            refusals.add(Refusal.of("chair", "Choose who chairs the conference"));
        }
    }

    private static void needed(List<Refusal> refusals, DecideRequest command, Recorded item, String remedy) {
        if (command.texts().getOrDefault(item, "").isBlank()) {
            refusals.add(Refusal.of("item-" + item.name(), remedy));
        }
    }
}
