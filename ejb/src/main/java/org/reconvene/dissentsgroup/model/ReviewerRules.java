package org.reconvene.dissentsgroup.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.reconvene.access.Refusal;
import org.reconvene.dissentsgroup.HearingStatus;
import org.reconvene.people.PersonId;

/** Who can be assigned to a case and withdrawn from it (SUR-13). */
public final class ReviewerRules {

    /** How many independent reviews a case has: a local default, as no source says. */
    public static final int WANTED = 3;

    static final String FOUND = "The finding is recorded already, so the reviews are closed.";

    private ReviewerRules() {}

    /** Why that person cannot be assigned; empty where they can. */
    public static List<Refusal> ofAssigning(PersonId person, HearingStatus status, DocketFacts ofCase) {
        var refusals = new ArrayList<Refusal>();
        if (status == HearingStatus.FINDING_RECORDED) {
            refusals.add(Refusal.ofAct(FOUND));
        }
        if (ofCase.reviewer(person).isPresent()) {
            refusals.add(Refusal.of("reviewer", "This member reviews the case already. Choose another one"));
        } else if (ofCase.reviewers().size() >= WANTED) {
            refusals.add(Refusal.of("reviewer", "Three reviewers are assigned already. Withdraw one first"));
        }
        ofCase.member(person)
                .ifPresentOrElse(
                        member -> NobodyJudgesTheirOwnCase.whyNot(member, ofCase)
                                .ifPresent(
                                        why -> refusals.add(
                                                Refusal.of(
                                                        "reviewer",
                                                        member.name() + " " + why
                                                                + ", so somebody else reviews this case. Choose one of those who may"))),
                        () -> refusals.add(Refusal.of(
                                "reviewer",
                                "Choose a member of the Group. Whoever has no term of office gets one first")));
        return refusals;
    }

    /** Why a reviewer cannot be withdrawn; empty where they can. */
    public static List<Refusal> ofWithdrawing(PersonId person, String why, HearingStatus status, DocketFacts ofCase) {
        var refusals = new ArrayList<Refusal>();
        if (status == HearingStatus.FINDING_RECORDED) {
            refusals.add(Refusal.ofAct(FOUND));
        }
        if (ofCase.reviewer(person).isEmpty()) {
            refusals.add(Refusal.of("reviewer", "This person does not review the case. Choose one of its reviewers"));
        }
        if (why.isBlank() || why.strip().length() > 500) {
            refusals.add(Refusal.of(
                    "why", "Write why in a few words, up to 500 characters, for example Is ill until February"));
        }
        return refusals;
    }

    /** The lowest number that no reviewer of the case has. */
    public static int nextNumber(DocketFacts ofCase) {
        return IntStream.iterate(1, number -> number + 1)
                .filter(number -> ofCase.reviewers().stream().noneMatch(r -> r.number() == number))
                .findFirst()
                .orElseThrow();
    }
}
