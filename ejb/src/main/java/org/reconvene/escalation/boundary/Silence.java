package org.reconvene.escalation.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.escalation.TurnLate;
import org.reconvene.escalation.model.Turn;
import org.reconvene.escalation.store.Disagreements;
import org.reconvene.escalation.store.Rulebook;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Step;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.boundary.BusinessClock;

/**
 * Silence is an answer: where a limit passes, the step ends so and what the procedure says follows. Each disagreement is dealt
 * with in a transaction of its own under its lock, so that it happens once, whichever server is awake.
 */
@Stateless
@Unrecorded("time passes by nobody's act; what follows is written to the record of the case")
public class Silence {

    private static final int BATCH = 50;

    @Inject
    Disagreements disagreements;

    @Inject
    Rulebook rules;

    @Inject
    Walking walking;

    @Inject
    Journal journal;

    @Inject
    BusinessClock clock;

    @Inject
    Event<TurnLate> late;

    /** The disagreements in which a limit has passed, the longest late first. */
    public List<String> late() {
        return disagreements.late(clock.now(), BATCH);
    }

    /** Deals with the limits of one disagreement that have passed. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void pass(String reference) {
        var now = clock.now();
        var disagreement = disagreements.lock(reference).orElseThrow();
        if (!disagreement.isOpen()) {
            return;
        }
        var route = rules.route(disagreement);
        disagreements.turns(disagreement).stream()
                .filter(turn -> turn.isOpen() && turn.dueAt().isBefore(now))
                .forEach(turn -> pass(turn, route.step(turn.step()).orElseThrow()));
    }

    private void pass(Turn turn, Step step) {
        var reference = turn.disagreement().reference();
        var moves = step.outcomes().stream().anyMatch(outcome -> outcome.when() == Ending.NO_ANSWER);
        if (moves) {
            journal.followed("NO_ANSWER", new CaseKey(reference), "No answer came by the limit");
            walking.end(turn, step, Ending.NO_ANSWER, null, clock.now());
        } else {
            turn.wasToldLate();
            journal.followed("LATE", new CaseKey(reference), "The limit passed; nobody stands above this decision");
            late.fire(new TurnLate(reference, turn.whose(), walking.informed(turn.disagreement()), clock.now()));
        }
    }
}
