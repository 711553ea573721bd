package org.reconvene.escalation.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.escalation.DisagreementNews;
import org.reconvene.escalation.News;
import org.reconvene.escalation.WhyItBegan;
import org.reconvene.escalation.model.Entry;
import org.reconvene.escalation.store.Disagreements;
import org.reconvene.escalation.store.Rulebook;
import org.reconvene.procedure.Recorded;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.DateWords;
import org.reconvene.time.boundary.BusinessClock;

/** At which the pace of a disagreement is set where the procedure allows it: another time for a step, or straight to a stage above. */
@Stateless
public class PaceDesk {

    private static final int LONGEST = 2_000;

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    BusinessClock clock;

    @Inject
    Disagreements disagreements;

    @Inject
    Rulebook rules;

    @Inject
    Walking walking;

    @Inject
    Event<DisagreementNews> news;

    /** Proposes a time for a step whose limit both sides may set from the risk (SUS-2, HER-2); it counts once the other side agrees. */
    public Outcome<String> proposeTime(String reference, String step, @Nullable Instant due, String why) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.TAKE_STEP, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var me = signedIn.person();
        var disagreement = disagreements.lock(reference).orElseThrow();
        var turn = disagreements.openTurn(disagreement, step).orElse(null);
        var allowed = rules.route(disagreement).step(step).orElse(null);
        if (turn == null
                || allowed == null
                || allowed.limit().chosen() == null
                || allowed.records().contains(Recorded.MINUTES)) {
            return Outcome.refused(Refusal.ofAct("The limit of this step is fixed, or the step ended in the meantime"));
        }
        if (!turn.isOf(me.id())) {
            return Outcome.refused(Refusal.ofAct("The two who act in this step agree on its time"));
        }
        if (due == null || !due.isAfter(clock.now())) {
            return Outcome.refused(
                    Refusal.of("due", "Enter a day and time that is still to come, for example 18 12 2026, 17:00"));
        }
        if (why.isBlank() || why.length() > LONGEST) {
            return Outcome.refused(
                    Refusal.of("why", "Say how the time follows from the risk to the child, under 2,000 characters"));
        }
        disagreements.add(new Entry(
                        disagreement,
                        step,
                        disagreement.sideOf(me),
                        Recorded.TIMESCALE,
                        "Until " + DateWords.dayAndTime(due) + ". " + why.strip())
                .writtenBy(me.id(), clock.now())
                .proposing(due));
        journal.done(Act.TAKE_STEP, key, me.name() + " proposed another time: " + DateWords.dayAndTime(due));
        news.fire(new DisagreementNews(
                reference,
                News.TIME_PROPOSED,
                Stream.of(turn.person(), turn.with())
                        .filter(person -> person != null && !person.equals(me.id()))
                        .distinct()
                        .toList(),
                clock.now()));
        return Outcome.done(reference);
    }

    /** Goes straight to a stage above, for a reason that the procedure allows and for no other (NI-16, SUS-18). */
    public Outcome<String> goStraight(String reference, String stage, @Nullable String reason, String why) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.TAKE_STEP, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var me = signedIn.person();
        var disagreement = disagreements.lock(reference).orElseThrow();
        var route = rules.route(disagreement);
        var reached = disagreements.turns(disagreement).stream()
                .filter(turn -> turn.isOpen())
                .mapToInt(turn -> route.stageOf(route.step(turn.step()).orElseThrow()))
                .max()
                .orElse(Integer.MAX_VALUE);
        var target = route.stages().stream()
                .skip(reached)
                .filter(each -> each.key().equals(stage))
                .findFirst()
                .orElse(null);
        if (target == null) {
            return Outcome.refused(Refusal.ofAct("It cannot go straight there. Look at how it stands now"));
        }
        if (target.straightHere().stream().noneMatch(each -> each.reason().equals(reason))) {
            return Outcome.refused(
                    Refusal.of("reason", "Choose the reason: the procedure allows no other for leaving out a stage"));
        }
        if (why.isBlank() || why.length() > LONGEST) {
            return Outcome.refused(Refusal.of("why", "Say what makes it so, under 2,000 characters"));
        }
        var at = clock.now();
        journal.done(Act.TAKE_STEP, key, me.name() + " passed it straight to " + target.name() + ": " + reason);
        walking.leave(disagreement, "Passed over: " + reason, me.id(), at);
        var first = target.steps().get(0);
        disagreements.add(new Entry(
                        disagreement,
                        first.key(),
                        disagreement.sideOf(me),
                        Recorded.REFERRAL_UPWARDS,
                        reason + ". " + why.strip())
                .writtenBy(me.id(), at));
        walking.begin(disagreement, first, at, at, WhyItBegan.STEP_TAKEN);
        return Outcome.done(reference);
    }
}
