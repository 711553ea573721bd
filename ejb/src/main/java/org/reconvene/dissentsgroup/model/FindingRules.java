package org.reconvene.dissentsgroup.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Refusal;
import org.reconvene.dissentsgroup.AssignmentStatus;
import org.reconvene.dissentsgroup.HearingStatus;
import org.reconvene.dissentsgroup.Hindrance;
import org.reconvene.dissentsgroup.MemberAttendance;
import org.reconvene.dissentsgroup.RecordFinding;
import org.reconvene.dissentsgroup.model.DocketFacts.Reviewer;

/**
 * When the Group’s finding can be recorded: in the meeting, with a quorum, with every review there, and with no reviewer who has a
 * part in the case by now (SUR-13). No refusal names a person, as the screen may be projected.
 */
public final class FindingRules {

    private static final int LONGEST = 20_000;

    private FindingRules() {}

    /**
     * What is to be mended; empty where nothing is.
     *
     * @param dayHasCome whether the day of the meeting has come
     */
    public static List<Refusal> refusals(
            RecordFinding command, HearingStatus status, boolean dayHasCome, DocketFacts ofCase) {
        if (status == HearingStatus.FINDING_RECORDED) {
            return List.of(Refusal.ofAct("The finding about this dissent is recorded already. It stands as it is."));
        }
        if (!dayHasCome) {
            return List.of(Refusal.ofAct(
                    "A finding is recorded in the meeting. It can be recorded from the day of the meeting on."));
        }
        var refusals = new ArrayList<Refusal>();
        if (command.finding() == null) {
            refusals.add(Refusal.of("finding", "Choose the Group’s finding"));
        }
        length("minorityView", command.minorityView(), refusals);
        length("keyIssues", command.keyIssues(), refusals);
        reviewers(ofCase, refusals);
        var quorum = AFindingNeedsAQuorum.of(ofCase.sitting(MemberAttendance.PRESENT), ofCase);
        if (!quorum.quorate()) {
            refusals.add(Refusal.ofAct(quorum.sentence()));
        }
        return refusals;
    }

    private static void reviewers(DocketFacts ofCase, List<Refusal> refusals) {
        if (ofCase.reviewers().isEmpty()) {
            refusals.add(Refusal.ofAct(
                    "Nobody has reviewed this dissent. Assign reviewers on the docket and carry the case over."));
        }
        for (var reviewer : ofCase.reviewers()) {
            var hindrance = ofCase.member(reviewer.person())
                    .map(member ->
                            NobodyJudgesTheirOwnCase.hindrance(member, ofCase).map(Hindrance::ofPerson))
                    .orElseGet(() -> Optional.of(Hindrance.NO_TERM.ofPerson()));
            if (hindrance.isPresent()) {
                refusals.add(Refusal.ofAct(label(reviewer) + " " + hindrance.get()
                        + " by now. Withdraw this reviewer on the docket and assign another, or carry the case over."));
            } else if (reviewer.status() != AssignmentStatus.SENT) {
                refusals.add(Refusal.ofAct("The review of " + label(reviewer)
                        + " is not sent. Carry the case over, or withdraw this reviewer on the docket."));
            }
        }
    }

    private static String label(Reviewer reviewer) {
        return Reviewer.label(reviewer.number(), reviewer.agencyKind()) + ",";
    }

    private static void length(String field, @Nullable String text, List<Refusal> refusals) {
        if (text != null && text.strip().length() > LONGEST) {
            refusals.add(Refusal.of(field, String.format(Locale.UK, "Shorten this to %,d characters", LONGEST)));
        }
    }
}
