package org.reconvene.dissent.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Refusal;
import org.reconvene.conference.Attendance;
import org.reconvene.conference.ChildDecisionView;
import org.reconvene.conference.ConferenceView;
import org.reconvene.dissent.Ground;
import org.reconvene.dissent.RecordDissent;
import org.reconvene.dissent.Wish;
import org.reconvene.people.PersonId;

/** What a dissent must have before it is recorded, each point with the field it belongs to (SUS-11 to SUS-13). */
public final class RecordingRules {

    /** The most that a wording may hold, in characters. */
    public static final int LONGEST = 20_000;

    private RecordingRules() {}

    /** What is to be mended; empty where nothing is. */
    public static List<Refusal> refusals(RecordDissent command, ConferenceView conference) {
        var refusals = new ArrayList<Refusal>();
        if (command.dissenter() == null) {
            refusals.add(Refusal.of("dissenter", "Choose whose dissent this is"));
        } else {
            dissenter(command.dissenter(), conference, refusals);
        }
        children(command, conference, refusals);
        if (command.ground() == null) {
            refusals.add(Refusal.of("ground", "Choose what they disagree with"));
        }
        words(command.words(), refusals);
        if (command.harmBelieved() == null) {
            refusals.add(Refusal.of(
                    "harm", "Choose whether they believe that a child is at risk of significant harm, yes or no"));
        }
        if (command.wish() == null) {
            refusals.add(Refusal.of("wish", "Choose whether they want it noted or challenged"));
        }
        if (isHarmNotRaised(command) && isBlank(command.whyNotRaised())) {
            refusals.add(Refusal.of(
                    "whyNotRaised",
                    "They believe that a child is at risk and are expected to raise it formally. Write why they do not, or"
                            + " choose Challenged"));
        }
        return refusals;
    }

    /** What is wrong with a wording; nothing is added where nothing is. */
    public static void words(String words, List<Refusal> refusals) {
        if (words.isBlank()) {
            refusals.add(Refusal.of("words", "Write why, in their own words"));
        } else if (words.length() > LONGEST) {
            refusals.add(Refusal.of(
                    "words", "Shorten the wording to 20,000 characters, or add the rest as a paper of the conference"));
        }
    }

    /** Whether harm is believed and the dissent is only to be noted, which asks for a reason (SUS-13). */
    public static boolean isHarmNotRaised(RecordDissent command) {
        return Boolean.TRUE.equals(command.harmBelieved()) && command.wish() == Wish.NOTED;
    }

    private static void dissenter(PersonId dissenter, ConferenceView conference, List<Refusal> refusals) {
        var chair = conference.chair();
        if (chair != null && chair.id().equals(dissenter)) {
            refusals.add(Refusal.of("dissenter", "The chair decides, and cannot dissent from the decision"));
            return;
        }
        var attended = conference.participants().stream()
                .anyMatch(row -> row.person().id().equals(dissenter) && row.attendance() == Attendance.ATTENDED);
        if (!attended) {
            refusals.add(Refusal.of(
                    "dissenter", "Choose somebody who attended. If they were there, record their attendance first"));
        }
    }

    private static void children(RecordDissent command, ConferenceView conference, List<Refusal> refusals) {
        if (command.children().isEmpty()) {
            refusals.add(Refusal.of("children", "Choose at least one child"));
        }
        for (var id : command.children()) {
            conference.children().stream()
                    .filter(row -> row.child().id().equals(id))
                    .findFirst()
                    .ifPresentOrElse(
                            row -> decision(row, command.ground(), refusals),
                            () -> refusals.add(Refusal.of("children", "Choose a child of this conference")));
        }
    }

    private static void decision(ChildDecisionView row, @Nullable Ground ground, List<Refusal> refusals) {
        var name = row.child().name();
        if (row.decision() == null) {
            refusals.add(Refusal.of("children", name + ": record your decision first, then the dissent from it"));
        } else if (ground != null && !ground.fits(row.decision())) {
            refusals.add(
                    Refusal.of(
                            "ground",
                            name + ": your decision was “" + row.decisionWords()
                                    + "”, which does not fit. Choose another answer, or record a dissent of its own for this child"));
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
