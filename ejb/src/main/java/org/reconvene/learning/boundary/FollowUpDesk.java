package org.reconvene.learning.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.learning.AnswerChange;
import org.reconvene.learning.AnswerRecommendation;
import org.reconvene.learning.FinishAction;
import org.reconvene.learning.FollowUpLine;
import org.reconvene.learning.InvestigationStatus;
import org.reconvene.learning.ProposalLine;
import org.reconvene.learning.model.FollowUpRules;
import org.reconvene.learning.model.LearningRules;
import org.reconvene.learning.store.FollowUps;
import org.reconvene.learning.store.Investigations;
import org.reconvene.learning.store.Recommendations;
import org.reconvene.people.Role;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.boundary.BusinessClock;

/** Where owners see what was given to them and say what became of it (SUR-16, SUR-18). */
@Stateless
public class FollowUpDesk {

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    BusinessClock clock;

    @Inject
    FollowUps followUps;

    @Inject
    Recommendations recommendations;

    @Inject
    Investigations investigations;

    /** What waits for me: recommendations, actions, and investigations to report or to review, what is due first. */
    public List<FollowUpLine> mine() {
        if (journal.admit(Act.READ_OWN_WORK) instanceof Decision.Refused) {
            return List.of();
        }
        journal.read(Act.READ_OWN_WORK);
        return followUps.of(signedIn.person().id(), clock.now());
    }

    /** The proposed changes whose answer the coordinator is still to record, the oldest first; none for anybody else. */
    public List<ProposalLine> unansweredChanges() {
        var me = signedIn.person();
        if (!me.is(Role.GROUP_COORDINATOR) || journal.admit(Act.READ_OWN_WORK) instanceof Decision.Refused) {
            return List.of();
        }
        journal.read(Act.READ_OWN_WORK);
        return recommendations.unansweredIn(me.partnership()).stream()
                .map(change -> new ProposalLine(change.dissent(), change.view()))
                .toList();
    }

    /** The owner, or the coordinator for them, says what became of a recommendation. */
    public Outcome<String> answer(AnswerRecommendation command) {
        var key = new CaseKey(command.dissent());
        if (journal.admit(Act.FOLLOW_RECOMMENDATION, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var me = signedIn.person();
        var recommendation = recommendations
                .lock(command.dissent(), command.recommendation())
                .orElseThrow();
        var mayAnswer = recommendation.owner().equals(me.id()) || me.is(Role.GROUP_COORDINATOR);
        var refusals = FollowUpRules.ofRecommendation(command, recommendation.status(), mayAnswer);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var status = Objects.requireNonNull(command.status());
        recommendation.answer(status, command.answer().strip(), me.id(), clock.now());
        journal.done(
                Act.FOLLOW_RECOMMENDATION,
                key,
                String.format(
                        Locale.UK,
                        "%s answered recommendation %d: %s",
                        me.name(),
                        recommendation.number(),
                        status.words().toLowerCase(Locale.UK)));
        return Outcome.done(command.dissent());
    }

    /** The owner, or the Head of Safeguarding, says that an action is done; the last one ends the investigation. */
    public Outcome<InvestigationStatus> finish(FinishAction command) {
        var key = new CaseKey(command.dissent());
        if (journal.admit(Act.FOLLOW_ACTION, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var me = signedIn.person();
        var investigation = investigations.lock(command.dissent()).orElseThrow();
        var action = investigation.actions().stream()
                .filter(each -> each.id() == command.action())
                .findFirst()
                .orElseThrow();
        var mayAnswer = action.owner().equals(me.id()) || me.id().equals(investigation.head());
        var refusals = FollowUpRules.ofAction(command.answer(), action.status(), mayAnswer);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        investigation.done(action, command.answer().strip(), me.id(), clock.now());
        journal.done(
                Act.FOLLOW_ACTION, key, String.format(Locale.UK, "%s finished action %d", me.name(), action.number()));
        if (investigation.status() == InvestigationStatus.CLOSED) {
            journal.followed("INVESTIGATION_CLOSED", key, "All actions are done, so the investigation is closed");
        }
        return Outcome.done(investigation.status());
    }

    /** The coordinator records what was answered to a proposed change. */
    public Outcome<String> answerChange(AnswerChange command) {
        var key = new CaseKey(command.dissent());
        if (journal.admit(Act.ANSWER_CHANGE, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var change =
                recommendations.lockChange(command.dissent(), command.change()).orElseThrow();
        var refusals = LearningRules.ofChangeAnswer(command.answer(), change.isAnswered());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var me = signedIn.person();
        change.answered(command.answer().strip(), me.id(), clock.now());
        journal.done(
                Act.ANSWER_CHANGE,
                key,
                String.format(Locale.UK, "%s recorded the answer to proposal %d", me.name(), change.number()));
        return Outcome.done(command.dissent());
    }
}
