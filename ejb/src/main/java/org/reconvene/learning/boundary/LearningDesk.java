package org.reconvene.learning.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.learning.FeedbackSent;
import org.reconvene.learning.LearningView;
import org.reconvene.learning.ProposeChange;
import org.reconvene.learning.Recommend;
import org.reconvene.learning.RecommendationMade;
import org.reconvene.learning.RecordIssues;
import org.reconvene.learning.SendFeedback;
import org.reconvene.learning.ThemeTick;
import org.reconvene.learning.model.Feedback;
import org.reconvene.learning.model.FoundDissent;
import org.reconvene.learning.model.LearningRules;
import org.reconvene.learning.model.PolicyChange;
import org.reconvene.learning.model.Recommendation;
import org.reconvene.learning.store.FoundDissents;
import org.reconvene.learning.store.LearningViews;
import org.reconvene.learning.store.Recommendations;
import org.reconvene.learning.store.SentFeedback;
import org.reconvene.people.boundary.Directory;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.boundary.BusinessClock;

/** Where the Group’s coordinator records what is to be learned from a finding, and sends feedback (SUR-16, SUR-17). */
@Stateless
public class LearningDesk {

    private static final Refusal NO_FINDING =
            Refusal.ofAct("The Dissents Group has not recorded its finding about this dissent yet.");

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    Directory directory;

    @Inject
    BusinessClock clock;

    @Inject
    FoundDissents dissents;

    @Inject
    Recommendations recommendations;

    @Inject
    SentFeedback feedback;

    @Inject
    LearningViews views;

    @Inject
    Event<RecommendationMade> recommended;

    @Inject
    Event<FeedbackSent> sent;

    /** What follows from the finding, to the Group. */
    public Outcome<LearningView> open(String reference) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.READ_LEARNING, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.READ_LEARNING, key);
        return dissents.find(reference)
                .map(found -> Outcome.done(views.of(found)))
                .orElseGet(() -> Outcome.refused(NO_FINDING));
    }

    /** Replaces the key issues and the ticked themes. */
    public Outcome<String> recordIssues(RecordIssues command) {
        var key = new CaseKey(command.dissent());
        if (journal.admit(Act.RECORD_ISSUES, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var found = dissents.lock(command.dissent()).orElse(null);
        if (found == null) {
            return Outcome.refused(NO_FINDING);
        }
        var offered = views.ticksOf(found).stream().map(ThemeTick::id).collect(Collectors.toSet());
        var refusals = LearningRules.ofIssues(
                command, offered, !feedback.about(command.dissent()).isEmpty());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        found.issuesAre(textOrNull(command.keyIssues()), command.themes());
        journal.done(
                Act.RECORD_ISSUES,
                key,
                String.format(
                        Locale.UK,
                        "%s recorded key issues and themes; themes ticked: %d",
                        signedIn.person().name(),
                        command.themes().size()));
        return Outcome.done(command.dissent());
    }

    /** Records a recommendation and answers its number. */
    public Outcome<Integer> recommend(Recommend command) {
        var key = new CaseKey(command.dissent());
        if (journal.admit(Act.MAKE_RECOMMENDATION, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var found = dissents.lock(command.dissent()).orElse(null);
        if (found == null) {
            return Outcome.refused(NO_FINDING);
        }
        var owner = command.owner() == null
                ? null
                : directory.person(command.owner()).orElse(null);
        var refusals = LearningRules.ofRecommendation(command, owner, found.partnership(), clock.today());
        if (!refusals.isEmpty() || owner == null || command.dueOn() == null) {
            return Outcome.refused(refusals);
        }
        var number = recommendations.of(command.dissent()).size() + 1;
        var made = new Recommendation(found, number, command.text().strip(), owner.id(), command.dueOn());
        made.wasMade(signedIn.person().id(), clock.now());
        recommendations.add(made);
        journal.done(
                Act.MAKE_RECOMMENDATION,
                key,
                String.format(
                        Locale.UK,
                        "%s recorded recommendation %d, owned by %s",
                        signedIn.person().name(),
                        number,
                        owner.name()));
        recommended.fire(new RecommendationMade(command.dissent(), owner.id(), command.dueOn(), clock.now()));
        return Outcome.done(number);
    }

    /** Proposes a change of policy or procedure and answers its number. */
    public Outcome<Integer> proposeChange(ProposeChange command) {
        var key = new CaseKey(command.dissent());
        if (journal.admit(Act.PROPOSE_CHANGE, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var found = dissents.lock(command.dissent()).orElse(null);
        if (found == null) {
            return Outcome.refused(NO_FINDING);
        }
        var refusals = LearningRules.ofChange(command);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var number = recommendations.changesOf(command.dissent()).size() + 1;
        var by = signedIn.person();
        var addressee = command.addressedTo().strip();
        recommendations.add(new PolicyChange(found, number, command.text().strip(), addressee, by.id(), clock.now()));
        journal.done(Act.PROPOSE_CHANGE, key, by.name() + " proposed a change of policy, to " + addressee);
        return Outcome.done(number);
    }

    /** Sends one of the two feedbacks, once. */
    public Outcome<String> sendFeedback(SendFeedback command) {
        var key = new CaseKey(command.dissent());
        if (journal.admit(Act.SEND_FEEDBACK, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var found = dissents.lock(command.dissent()).orElse(null);
        if (found == null) {
            return Outcome.refused(NO_FINDING);
        }
        var before = feedback.about(command.dissent()).stream()
                .map(Feedback::audience)
                .collect(Collectors.toSet());
        var refusals = LearningRules.ofFeedback(command, found.finding(), before);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        send(found, command);
        return Outcome.done(command.dissent());
    }

    private void send(FoundDissent found, SendFeedback command) {
        var at = clock.now();
        var reader = Objects.requireNonNull(command.reader());
        var message = new Feedback(found, reader, command.text().strip(), textOrNull(command.nextSteps()));
        message.wasSent(signedIn.person().id(), at);
        feedback.add(message);
        found.feedbackWasSent();
        journal.done(
                Act.SEND_FEEDBACK,
                new CaseKey(found.reference()),
                String.format(
                        Locale.UK,
                        "%s sent the Group’s feedback to %s",
                        signedIn.person().name(),
                        reader.withinSentence()));
        sent.fire(new FeedbackSent(found.reference(), reader, message.reader(), at));
    }

    private static @Nullable String textOrNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
