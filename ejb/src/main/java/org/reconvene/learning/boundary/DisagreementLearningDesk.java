package org.reconvene.learning.boundary;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.escalation.DisagreementFacts;
import org.reconvene.escalation.boundary.DisagreementRegister;
import org.reconvene.learning.AnswerLearning;
import org.reconvene.learning.LearnedFromView;
import org.reconvene.learning.LearnedView;
import org.reconvene.learning.LearningAnswered;
import org.reconvene.learning.LearningCircle;
import org.reconvene.learning.LearningGiven;
import org.reconvene.learning.LearningMatter;
import org.reconvene.learning.RecordLearning;
import org.reconvene.learning.model.Handover;
import org.reconvene.learning.model.LearnedRules;
import org.reconvene.learning.model.Learning;
import org.reconvene.learning.store.LearnedViews;
import org.reconvene.learning.store.Learnings;
import org.reconvene.people.boundary.Directory;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.record.boundary.References;
import org.reconvene.time.London;
import org.reconvene.time.boundary.BusinessClock;

/**
 * At which both sides record what a disagreement taught, and whoever takes it on answers (NI-19, SUR-9). Learning has a reference
 * and a record of its own: its owner sees the learning and not the case, and what stays within one agency is not told to the other.
 */
@Stateless
public class DisagreementLearningDesk {

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    BusinessClock clock;

    @Inject
    Directory directory;

    @EJB
    DisagreementRegister disagreements;

    @Inject
    References references;

    @Inject
    Learnings learnings;

    @Inject
    LearnedViews views;

    @Inject
    Event<LearningGiven> given;

    @Inject
    Event<LearningAnswered> answered;

    /** What was learned from the disagreement, as far as it is shared with the reader. */
    public Outcome<LearnedFromView> from(String disagreement) {
        var key = new CaseKey(disagreement);
        if (journal.admit(Act.READ_LEARNING_OF_DISAGREEMENT, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.READ_LEARNING_OF_DISAGREEMENT, key);
        return Outcome.done(new LearnedFromView(
                disagreement,
                facts(disagreement).ended(),
                views.of(learnings.from(disagreement, signedIn.person().agency()))));
    }

    /** Records what was learned, gives it to its owner, and answers its reference. */
    public Outcome<String> record(RecordLearning command) {
        var key = new CaseKey(command.disagreement());
        if (journal.admit(Act.RECORD_LEARNING, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var facts = facts(command.disagreement());
        if (!facts.ended()) {
            return Outcome.refused(Refusal.ofAct("The disagreement is open. Learning is recorded once it has ended."));
        }
        var me = signedIn.person();
        var owner = command.owner() == null
                ? null
                : directory.person(command.owner()).orElse(null);
        var refusals = LearnedRules.ofRecording(command, me, owner, facts.names(), clock.today());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var at = clock.now();
        var partnership = directory.partnership(me.partnership());
        var learning = new Learning(
                references.next(partnership.prefix() + "-L", London.dateOf(at).getYear()), command, me, at);
        learnings.add(learning);
        give(learning, command, at);
        return Outcome.done(learning.reference());
    }

    /** What was learned, to whom it was given: nothing of the disagreement is in it. */
    public Outcome<LearnedView> open(String reference) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.READ_LEARNING_GIVEN, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.READ_LEARNING_GIVEN, key);
        return Outcome.done(
                views.of(List.of(learnings.find(reference).orElseThrow())).getFirst());
    }

    /** Its owner answers: accepted, passed on to a subgroup, done on a day, or not accepted with the reason. */
    public Outcome<String> answer(AnswerLearning command) {
        var key = new CaseKey(command.reference());
        if (journal.admit(Act.ANSWER_LEARNING, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var handover = learnings.lock(command.reference(), command.handover()).orElse(null);
        if (handover == null) {
            return Outcome.refused(Refusal.ofAct("This was not found. Look at what waits for you now."));
        }
        var me = signedIn.person();
        var learning = handover.learning();
        var next = command.owner() == null
                ? null
                : directory.person(command.owner()).orElse(null);
        var names = facts(learning.disagreement()).names();
        var refusals = LearnedRules.ofAnswer(command, handover, me, next, names, clock.today());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var at = clock.now();
        var following =
                handover.answer(command, learnings.handovers(List.of(learning)).size() + 1, at);
        journal.done(
                Act.ANSWER_LEARNING,
                key,
                me.name() + " answered, " + handover.matter().words().toLowerCase(Locale.UK) + ": "
                        + Objects.requireNonNull(command.status()).words().toLowerCase(Locale.UK));
        if (following != null) {
            learnings.add(following);
            if (!following.owner().equals(me.id())) {
                given.fire(new LearningGiven(learning.reference(), following.owner(), following.dueOn(), at));
            }
        }
        answered.fire(new LearningAnswered(learning.disagreement(), learning.recordedBy(), at));
        return Outcome.done(learning.reference());
    }

    /** The learning, and the change that is proposed with it, each go to the owner and are followed by themselves. */
    private void give(Learning learning, RecordLearning command, Instant at) {
        var owner = Objects.requireNonNull(command.owner());
        var due = Objects.requireNonNull(command.dueOn());
        learnings.add(Handover.first(learning, 1, LearningMatter.LEARNING, learning.learned(), owner, due));
        if (!command.change().isBlank()) {
            learnings.add(Handover.first(
                    learning, 2, LearningMatter.POLICY_CHANGE, command.change().strip(), owner, due));
        }
        var me = signedIn.person();
        journal.done(
                Act.RECORD_LEARNING,
                new CaseKey(learning.reference()),
                me.name() + ", " + me.agencyName() + ", recorded learning");
        if (learning.circle() != LearningCircle.ONE_AGENCY) {
            journal.done(
                    Act.RECORD_LEARNING,
                    new CaseKey(learning.disagreement()),
                    me.name() + " recorded what was learned, " + learning.reference());
        }
        given.fire(new LearningGiven(learning.reference(), owner, due, at));
    }

    private DisagreementFacts facts(String disagreement) {
        return disagreements.find(disagreement).orElseThrow();
    }
}
