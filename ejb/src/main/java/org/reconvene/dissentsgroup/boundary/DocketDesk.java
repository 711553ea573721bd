package org.reconvene.dissentsgroup.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.dissentsgroup.AssignReviewer;
import org.reconvene.dissentsgroup.AssignmentStatus;
import org.reconvene.dissentsgroup.DocketView;
import org.reconvene.dissentsgroup.MeetingStatus;
import org.reconvene.dissentsgroup.OrderDocket;
import org.reconvene.dissentsgroup.ReviewerAssigned;
import org.reconvene.dissentsgroup.ReviewersView;
import org.reconvene.dissentsgroup.WithdrawReviewer;
import org.reconvene.dissentsgroup.model.DeclaredInterest;
import org.reconvene.dissentsgroup.model.DocketFacts.Reviewer;
import org.reconvene.dissentsgroup.model.Hearing;
import org.reconvene.dissentsgroup.model.ReviewerAssignment;
import org.reconvene.dissentsgroup.model.ReviewerRules;
import org.reconvene.dissentsgroup.store.Dockets;
import org.reconvene.dissentsgroup.store.GroupViews;
import org.reconvene.dissentsgroup.store.Hearings;
import org.reconvene.dissentsgroup.store.Meetings;
import org.reconvene.dissentsgroup.store.Reviews;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.boundary.BusinessClock;

/** The docket of a meeting: its cases, their order, and who reviews them (SUR-12, SUR-13). */
@Stateless
public class DocketDesk {

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    BusinessClock clock;

    @Inject
    Dockets dockets;

    @Inject
    Meetings meetings;

    @Inject
    Hearings hearings;

    @Inject
    Reviews reviews;

    @Inject
    Event<ReviewerAssigned> assigned;

    /**
     * The docket of one meeting.
     *
     * @param meeting its reference; null for the next meeting that is not closed
     */
    public Outcome<DocketView> open(@Nullable String meeting) {
        if (journal.admit(Act.READ_DOCKET) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.READ_DOCKET);
        return dockets.sheet(signedIn.person().partnership(), meeting)
                .map(sheet -> Outcome.done(sheet.view(dockets.facts(sheet))))
                .orElseGet(() -> Outcome.refused(Refusal.ofAct(MeetingWords.UNKNOWN)));
    }

    /** Who reviews the case, who else may, and who may not and why. */
    public Outcome<ReviewersView> reviewers(String dissent) {
        var key = new CaseKey(dissent);
        if (journal.admit(Act.ASSIGN_REVIEWER, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.ASSIGN_REVIEWER, key);
        var hearing = hearings.find(dissent).orElseThrow();
        return Outcome.done(GroupViews.reviewers(dissent, dockets.facts(hearing.meeting(), dissent)));
    }

    /** Assigns an independent review, or says why that person may not make it. */
    public Outcome<String> assign(AssignReviewer command) {
        var key = new CaseKey(command.dissent());
        if (journal.admit(Act.ASSIGN_REVIEWER, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var hearing = hearings.lock(command.dissent()).orElseThrow();
        var facts = dockets.facts(hearing.meeting(), command.dissent());
        var refusals = ReviewerRules.ofAssigning(command.person(), hearing.status(), facts);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var number = ReviewerRules.nextNumber(facts);
        reviews.add(new ReviewerAssignment(
                hearing, command.person(), number, signedIn.person().id(), clock.now()));
        journal.done(
                Act.ASSIGN_REVIEWER,
                key,
                signedIn.person().name() + " assigned "
                        + Reviewer.label(
                                        number,
                                        facts.member(command.person())
                                                .orElseThrow()
                                                .agencyKind())
                                .replace("Reviewer", "reviewer"));
        assigned.fire(new ReviewerAssigned(
                command.dissent(), command.person(), hearing.meeting().startsAt()));
        return Outcome.done(command.dissent());
    }

    /** Withdraws a reviewer; a review that was sent is kept and no longer counts. */
    public Outcome<String> withdraw(WithdrawReviewer command) {
        var key = new CaseKey(command.dissent());
        if (journal.admit(Act.ASSIGN_REVIEWER, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var hearing = hearings.lock(command.dissent()).orElseThrow();
        var facts = dockets.facts(hearing.meeting(), command.dissent());
        var refusals = ReviewerRules.ofWithdrawing(command.person(), command.why(), hearing.status(), facts);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var assignment = reviews.assignment(hearing, command.person()).orElseThrow();
        assignment.withdrawn(command.why().strip(), clock.now());
        journal.done(Act.ASSIGN_REVIEWER, key, signedIn.person().name() + " withdrew reviewer " + assignment.number());
        return Outcome.done(command.dissent());
    }

    /** Puts the cases into the order in which they are heard. */
    public Outcome<String> order(OrderDocket command) {
        if (journal.admit(Act.HOLD_MEETING) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var meeting = meetings.lock(signedIn.person().partnership(), command.meeting());
        if (meeting.isEmpty()) {
            return Outcome.refused(Refusal.ofAct(MeetingWords.UNKNOWN));
        }
        if (meeting.get().status() == MeetingStatus.HELD) {
            return Outcome.refused(Refusal.ofAct(MeetingWords.CLOSED));
        }
        var cases = hearings.lockOf(meeting.get());
        if (cases.size() != command.dissents().size()
                || !new HashSet<>(command.dissents())
                        .equals(new HashSet<>(
                                cases.stream().map(Hearing::dissent).toList()))) {
            return Outcome.refused(Refusal.of(
                    "order", "The docket has changed since you opened it. Open it again, then put it in order"));
        }
        cases.forEach(hearing -> hearing.isHeardAs(command.dissents().indexOf(hearing.dissent()) + 1));
        journal.done(
                Act.HOLD_MEETING,
                new CaseKey(command.meeting()),
                signedIn.person().name() + " changed the order of hearing");
        return Outcome.done(command.meeting());
    }

    /** Declares that I have an interest in the case. No reason is asked for; a review that I have not sent goes to somebody else. */
    public Outcome<String> declareInterest(String dissent) {
        var key = new CaseKey(dissent);
        if (journal.admit(Act.DECLARE_INTEREST, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var me = signedIn.person().id();
        var hearing = hearings.lock(dissent).orElseThrow();
        if (hearings.isInterested(hearing, me)) {
            return Outcome.done(dissent);
        }
        var at = clock.now();
        hearings.add(new DeclaredInterest(hearing, me, at));
        reviews.assignment(hearing, me)
                .filter(assignment -> assignment.status() == AssignmentStatus.ASSIGNED)
                .ifPresent(assignment -> assignment.withdrawn("Declared an interest", at));
        journal.done(Act.DECLARE_INTEREST, key, "A member of the Group declared an interest and takes no part");
        return Outcome.done(dissent);
    }
}
