package org.reconvene.dissentsgroup.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reconvene.dissentsgroup.AssignmentStatus;
import org.reconvene.dissentsgroup.AuditReviewView;
import org.reconvene.dissentsgroup.AuditView;
import org.reconvene.dissentsgroup.CandidateView;
import org.reconvene.dissentsgroup.ContributionView;
import org.reconvene.dissentsgroup.HiddenReview;
import org.reconvene.dissentsgroup.MemberLine;
import org.reconvene.dissentsgroup.OtherReviewView;
import org.reconvene.dissentsgroup.ReviewersView;
import org.reconvene.dissentsgroup.model.AuditReview;
import org.reconvene.dissentsgroup.model.DocketFacts;
import org.reconvene.dissentsgroup.model.DocketFacts.Reviewer;
import org.reconvene.dissentsgroup.model.Hearing;
import org.reconvene.dissentsgroup.model.NobodyJudgesTheirOwnCase;
import org.reconvene.dissentsgroup.model.ReportsAreDueBefore;
import org.reconvene.dissentsgroup.model.ReviewerRules;
import org.reconvene.people.AgencyId;
import org.reconvene.people.PersonId;

/** Turns facts and reviews into what a page shows; what is sealed is left out here and never reaches a page. */
public final class GroupViews {

    private GroupViews() {}

    /** Who reviews the case, who else may (the least burdened first), and who may not and why. */
    public static ReviewersView reviewers(String dissent, DocketFacts ofCase) {
        var may = new ArrayList<CandidateView>();
        var mayNot = new ArrayList<CandidateView>();
        for (var member : ofCase.members()) {
            if (ofCase.reviewer(member.person()).isPresent()) {
                continue;
            }
            var why = NobodyJudgesTheirOwnCase.whyNot(member, ofCase).orElse(null);
            (why == null ? may : mayNot)
                    .add(new CandidateView(
                            member.person(), member.name(), member.agencyKind(), member.casesSoFar(), why));
        }
        may.sort(Comparator.comparing(CandidateView::casesSoFar).thenComparing(CandidateView::name));
        return new ReviewersView(
                dissent,
                ReviewerRules.WANTED,
                ofCase.reviewers().stream().map(Reviewer::view).toList(),
                may,
                mayNot);
    }

    /** The members who may sit at the meeting. */
    public static List<MemberLine> members(DocketFacts facts) {
        return facts.sitting().stream()
                .map(m -> new MemberLine(m.person(), m.name(), m.agencyKind(), m.agencyName(), m.attendance()))
                .toList();
    }

    /** The case for its reviewer: the others’ reviews are sealed until theirs is sent. */
    public static AuditView audit(
            Hearing hearing, CaseFile file, DocketFacts ofCase, PersonId reader, Map<PersonId, AuditReview> sent) {
        var names = agencies(file);
        var mine = sent.get(reader);
        return new AuditView(
                hearing.dissent(),
                hearing.conference(),
                hearing.meeting().reference(),
                hearing.meeting().startsAt(),
                file.conference().kindWords(),
                file.conference().heldAt(),
                file.agencyKind(),
                file.ground(),
                file.harmBelieved(),
                file.children(),
                file.words(),
                file.confirmedAt(),
                file.contributions(),
                ReportsAreDueBefore.WORDS,
                mine == null ? null : mine.view(names),
                ofCase.reviewers().stream()
                        .filter(reviewer -> !reviewer.person().equals(reader))
                        .map(reviewer -> new OtherReviewView(
                                reviewer.view(),
                                mine == null,
                                mine == null ? null : view(sent.get(reviewer.person()), names)))
                        .toList());
    }

    /** The reviews for the projected screen, without names; sealed for whoever may not read them yet. */
    public static List<HiddenReview> hidden(DocketFacts ofCase, Map<PersonId, AuditReview> sent, boolean sealed) {
        return ofCase.reviewers().stream()
                .map(reviewer -> hidden(reviewer, view(sent.get(reviewer.person()), Map.of()), sealed))
                .toList();
    }

    /** The names of the agencies that were invited to the conference. */
    public static Map<AgencyId, String> agencies(CaseFile file) {
        return file.contributions().stream()
                .collect(Collectors.toMap(ContributionView::agency, ContributionView::agencyName));
    }

    private static HiddenReview hidden(Reviewer reviewer, @Nullable AuditReviewView review, boolean sealed) {
        var number = reviewer.number();
        var kind = reviewer.agencyKind();
        if (reviewer.status() != AssignmentStatus.SENT) {
            return new HiddenReview(number, kind, HiddenReview.State.AWAITED, null, null, null);
        }
        if (sealed || review == null) {
            return new HiddenReview(number, kind, HiddenReview.State.SEALED, null, null, null);
        }
        return new HiddenReview(
                number, kind, HiddenReview.State.OPEN, review.opinion(), review.missing(), review.reasons());
    }

    private static @Nullable AuditReviewView view(@Nullable AuditReview review, Map<AgencyId, String> agencies) {
        return review == null ? null : review.view(agencies);
    }
}
