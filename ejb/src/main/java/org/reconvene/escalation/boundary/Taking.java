package org.reconvene.escalation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.reconvene.access.Act;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.escalation.TakeStep;
import org.reconvene.escalation.model.Entry;
import org.reconvene.escalation.model.StepRules;
import org.reconvene.escalation.model.Turn;
import org.reconvene.escalation.store.Disagreements;
import org.reconvene.escalation.store.ProfessionalMeetings;
import org.reconvene.escalation.store.Rulebook;
import org.reconvene.people.PersonView;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Route;
import org.reconvene.procedure.Step;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.boundary.BusinessClock;

/** Takes a step for whoever is signed in, in the transaction of the desk that was asked and that admitted them. */
@ApplicationScoped
@Unrecorded("the desk that asks decides who may; the act is recorded here under its name")
public class Taking {

    private static final Refusal ENDED = Refusal.ofAct(
            "This step was ended in the meantime. What you typed is still here; look at how it stands now");

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    BusinessClock clock;

    @Inject
    Disagreements disagreements;

    @Inject
    ProfessionalMeetings meetings;

    @Inject
    Rulebook rules;

    @Inject
    Walking walking;

    @Inject
    Agreeing agreeing;

    /**
     * Ends a step, with what is written down; what follows begins at once. An agreement waits until the other side confirms it.
     *
     * @param act under which it is recorded
     */
    public Outcome<String> take(TakeStep command, Act act) {
        var me = signedIn.person();
        var disagreement = disagreements.lock(command.reference()).orElseThrow();
        var route = rules.route(disagreement);
        var step = route.step(command.step()).orElse(null);
        if (step == null || !disagreement.isOpen()) {
            return Outcome.refused(ENDED);
        }
        var turn = disagreements.openTurn(disagreement, command.step()).orElse(null);
        var refusals = StepRules.refuse(command, step, turn, me.id(), meetings.latest(disagreement));
        if (!refusals.isEmpty() || turn == null || command.ending() == null) {
            return Outcome.refused(refusals);
        }
        command.texts().forEach((item, text) -> {
            if (!text.isBlank()) {
                disagreements.add(new Entry(disagreement, step.key(), disagreement.sideOf(me), item, text.strip())
                        .writtenBy(me.id(), clock.now()));
            }
        });
        end(turn, route, step, command.ending(), me, act);
        return Outcome.done(command.reference());
    }

    private void end(Turn turn, Route route, Step step, Ending ending, PersonView me, Act act) {
        var key = new CaseKey(turn.disagreement().reference());
        var stage =
                me.name() + ": " + route.stages().get(route.stageOf(step) - 1).name() + ", ";
        if (StepRules.isConfirmed(step, ending)) {
            journal.done(act, key, stage + "agreed, in writing. The other side confirms it");
            agreeing.propose(turn, ending, me, clock.now());
        } else {
            var said = new ArrayList<>(List.of(stage + says(step, ending)));
            walking.end(turn, step, ending, me.id(), clock.now(), said);
            journal.done(act, key, String.join(". ", said));
        }
    }

    private static String says(Step step, Ending ending) {
        return step.outcomes().stream()
                .filter(outcome -> outcome.when() == ending)
                .map(outcome -> outcome.says())
                .findFirst()
                .orElse(ending.words());
    }
}
