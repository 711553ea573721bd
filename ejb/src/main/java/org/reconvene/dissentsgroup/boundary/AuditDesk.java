package org.reconvene.dissentsgroup.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.dissentsgroup.AssignmentStatus;
import org.reconvene.dissentsgroup.AuditLine;
import org.reconvene.dissentsgroup.AuditView;
import org.reconvene.dissentsgroup.SendAudit;
import org.reconvene.dissentsgroup.model.AuditReview;
import org.reconvene.dissentsgroup.model.AuditRules;
import org.reconvene.dissentsgroup.model.DocketFacts.Reviewer;
import org.reconvene.dissentsgroup.model.Hearing;
import org.reconvene.dissentsgroup.model.NobodyJudgesTheirOwnCase;
import org.reconvene.dissentsgroup.model.ReviewerAssignment;
import org.reconvene.dissentsgroup.store.CaseFiles;
import org.reconvene.dissentsgroup.store.Dockets;
import org.reconvene.dissentsgroup.store.GroupViews;
import org.reconvene.dissentsgroup.store.Hearings;
import org.reconvene.dissentsgroup.store.Reviews;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.boundary.BusinessClock;

/** Where a reviewer makes an independent review, alone, and reads the others’ once theirs is sent (SUR-13, SUR-15). */
@Stateless
public class AuditDesk {

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    BusinessClock clock;

    @Inject
    Hearings hearings;

    @Inject
    Reviews reviews;

    @Inject
    Dockets dockets;

    @Inject
    CaseFiles files;

    /** Up to a hundred reviews that were given to me, those not sent first. */
    public List<AuditLine> mine() {
        if (journal.admit(Act.READ_OWN_WORK) instanceof Decision.Refused) {
            return List.of();
        }
        journal.read(Act.READ_OWN_WORK);
        return reviews.of(signedIn.person().id());
    }

    /** The case with my review; the others’ reviews are not even read before mine is sent. */
    public Outcome<AuditView> open(String dissent) {
        var key = new CaseKey(dissent);
        if (journal.admit(Act.REVIEW_DISSENT, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.REVIEW_DISSENT, key);
        var me = signedIn.person().id();
        var hearing = hearings.find(dissent).orElseThrow();
        var isSent = reviews.assignment(hearing, me)
                .filter(mine -> mine.status() == AssignmentStatus.SENT)
                .isPresent();
        return Outcome.done(GroupViews.audit(
                hearing,
                files.of(hearing),
                dockets.facts(hearing.meeting(), dissent),
                me,
                isSent ? reviews.sentOf(hearing) : Map.of()));
    }

    /** What my review still needs before it can be sent; nothing is sent. */
    public Outcome<String> check(SendAudit command) {
        var key = new CaseKey(command.dissent());
        if (journal.admit(Act.REVIEW_DISSENT, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.REVIEW_DISSENT, key);
        var hearing = hearings.find(command.dissent()).orElseThrow();
        var refusals = AuditRules.refusals(command, GroupViews.agencies(files.of(hearing)));
        return refusals.isEmpty() ? Outcome.done(command.dissent()) : Outcome.refused(refusals);
    }

    /** Sends my review, once. From then on nobody can change it, and the others’ open to me. */
    public Outcome<String> send(SendAudit command) {
        var key = new CaseKey(command.dissent());
        if (journal.admit(Act.REVIEW_DISSENT, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var hearing = hearings.lock(command.dissent()).orElseThrow();
        var mine = reviews.assignment(hearing, signedIn.person().id()).orElseThrow();
        var refusals = refusals(hearing, mine);
        if (refusals.isEmpty()) {
            refusals = AuditRules.refusals(command, GroupViews.agencies(files.of(hearing)));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var at = clock.now();
        mine.sent(at);
        reviews.add(new AuditReview(mine, command, at));
        journal.done(
                Act.REVIEW_DISSENT,
                key,
                Reviewer.label(mine.number(), signedIn.person().agencyKind()) + ", sent an independent review");
        return Outcome.done(command.dissent());
    }

    /** Whether the reviewer still may: what the conference’s record says can have changed since the assignment. */
    private List<Refusal> refusals(Hearing hearing, ReviewerAssignment mine) {
        var refusals = new ArrayList<Refusal>();
        if (!hearing.isOpen()) {
            refusals.add(Refusal.ofAct("The Group’s finding is recorded, so no further review can be sent."));
        }
        if (mine.status() == AssignmentStatus.SENT) {
            refusals.add(Refusal.ofAct("You have sent this review already. It stands as you sent it."));
        }
        var facts = dockets.facts(hearing.meeting(), hearing.dissent());
        facts.member(mine.person())
                .flatMap(member -> NobodyJudgesTheirOwnCase.whyNot(member, facts))
                .ifPresent(why -> refusals.add(Refusal.ofAct(signedIn.person().name() + " " + why
                        + ", so somebody else reviews this case. Tell the coordinator, who assigns them.")));
        return refusals;
    }
}
