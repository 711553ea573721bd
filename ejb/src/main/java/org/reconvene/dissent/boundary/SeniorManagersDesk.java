package org.reconvene.dissent.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.conference.boundary.ConferenceFacts;
import org.reconvene.dissent.DecideReview;
import org.reconvene.dissent.QueuePage;
import org.reconvene.dissent.ReviewDecided;
import org.reconvene.dissent.ReviewDecision;
import org.reconvene.dissent.ReviewView;
import org.reconvene.dissent.model.ReviewRules;
import org.reconvene.dissent.model.SeniorReview;
import org.reconvene.dissent.store.DissentLimits;
import org.reconvene.dissent.store.DissentViews;
import org.reconvene.dissent.store.Dissents;
import org.reconvene.dissent.store.ReviewQueue;
import org.reconvene.people.boundary.Directory;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.boundary.BusinessClock;
import org.reconvene.time.boundary.WorkingCalendars;

/** The desk of the senior child protection manager: reviews a challenged decision of a chair (SUS-13, SUS-14). */
@Stateless
public class SeniorManagersDesk {

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    Directory directory;

    @Inject
    ConferenceFacts conferences;

    @Inject
    BusinessClock clock;

    @Inject
    WorkingCalendars calendars;

    @Inject
    DissentLimits limits;

    @Inject
    Dissents dissents;

    @Inject
    DissentViews views;

    @Inject
    ReviewQueue queue;

    @Inject
    Event<ReviewDecided> decided;

    /** A page of the reviews that were given to me and are open, what is due first. */
    public QueuePage queue(QueuePage.@Nullable After after) {
        if (journal.admit(Act.LIST_REVIEWS) instanceof Decision.Refused) {
            return new QueuePage(List.of(), 0, null);
        }
        journal.read(Act.LIST_REVIEWS);
        return queue.of(signedIn.person().id(), after);
    }

    /** One review, to the senior manager and to the chair. */
    public Outcome<ReviewView> open(String reference) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.READ_REVIEW, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.READ_REVIEW, key);
        return dissents.reviewOf(reference)
                .map(review -> Outcome.done(views.of(review)))
                .orElseGet(
                        () -> Outcome.refused(Refusal.ofAct("This dissent was noted, so there is no review of it.")));
    }

    /** The chair writes how the decision was reached. */
    public Outcome<String> chairWrites(String reference, String account) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.WRITE_CHAIRS_ACCOUNT, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var review = dissents.lockReviewOf(reference).orElseThrow();
        var refusals = ReviewRules.ofAccount(review, account);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        review.chairWrites(account.strip(), clock.now());
        journal.done(Act.WRITE_CHAIRS_ACCOUNT, key, signedIn.person().name() + " wrote the chair’s account");
        return Outcome.done(reference);
    }

    /** The senior manager records the talk with the chair, without which no decision is possible. */
    public Outcome<String> recordLiaison(String reference, String note) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.RECORD_LIAISON, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var review = dissents.lockReviewOf(reference).orElseThrow();
        var refusals = ReviewRules.ofLiaison(review, note);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        review.liaised(note.strip(), clock.now());
        journal.done(Act.RECORD_LIAISON, key, signedIn.person().name() + " recorded the talk with the chair");
        return Outcome.done(reference);
    }

    /** Decides: the chair’s decision stands, or the conference must be reconvened, which makes the new one. */
    public Outcome<String> decide(DecideReview command) {
        var key = new CaseKey(command.dissent());
        if (journal.admit(Act.DECIDE_REVIEW, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var review = dissents.lockReviewOf(command.dissent()).orElseThrow();
        var refusals = ReviewRules.ofDecision(review, command);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return Outcome.done(carryOut(
                review,
                Objects.requireNonNull(command.decision()),
                command.reasons().strip()));
    }

    private String carryOut(SeniorReview review, ReviewDecision decision, String reasons) {
        var at = clock.now();
        var dissent = review.dissent();
        var chair = Objects.requireNonNull(conferences.of(dissent.conference()).chair());
        String reconvened = null;
        if (decision == ReviewDecision.RECONVENE_REQUIRED) {
            var partnership = directory.partnership(dissent.partnership());
            var holdBy = limits.holdReconvened(partnership, dissent.recordedAt())
                    .startingAt(at, calendars.of(partnership))
                    .due();
            reconvened = conferences.reconvene(dissent.conference(), holdBy, List.copyOf(dissent.children()));
        }
        review.decide(decision, reasons, reconvened, at);
        journal.done(
                Act.DECIDE_REVIEW,
                new CaseKey(dissent.reference()),
                signedIn.person().name() + " decided: " + decision.words()
                        + (reconvened == null ? "" : ", as " + reconvened));
        decided.fire(new ReviewDecided(dissent.reference(), chair.id(), dissent.dissenter(), decision, reconvened, at));
        return dissent.reference();
    }
}
