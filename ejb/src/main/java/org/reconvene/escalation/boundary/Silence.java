package org.reconvene.escalation.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.escalation.TurnLate;
import org.reconvene.escalation.model.Turn;
import org.reconvene.escalation.store.DueTurns;
import org.reconvene.escalation.store.Rulebook;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Step;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.boundary.BusinessClock;

/**
 * Silence is an answer: where a limit passes, the step ends so and what the procedure says follows. It is dealt with under the lock of
 * the disagreement, in the transaction that notes it at the step, so that it happens once, whichever server is awake.
 */
@Stateless
@Unrecorded("time passes by nobody's act; what follows is written to the record of the case")
public class Silence {

    private static final int PORTION = 20;

    @Inject
    DueTurns turns;

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

    /** The portion after that one, or the first, of the steps whose limit has passed; empty at the end. */
    public List<DueTurns.Due> late(DueTurns.@Nullable Due after) {
        return turns.late(clock.now(), after, PORTION);
    }

    /** Deals with the limits that have passed in those of the disagreements that nobody else has in hand: all of them or none. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void pass(Collection<String> references) {
        var now = clock.now();
        turns.open(turns.lockFree(references)).stream()
                .filter(turn -> turn.isUnanswered(now))
                .forEach(turn -> pass(turn, now));
    }

    private void pass(Turn turn, Instant now) {
        var step = rules.route(turn.disagreement()).step(turn.step()).orElseThrow();
        if (turn.isOpen() && turn.disagreement().isOpen()) {
            pass(turn, step, now);
        }
    }

    private void pass(Turn turn, Step step, Instant now) {
        var reference = turn.disagreement().reference();
        var moves = step.outcomes().stream().anyMatch(outcome -> outcome.when() == Ending.NO_ANSWER);
        if (moves) {
            journal.followed("NO_ANSWER", new CaseKey(reference), "No answer came by the limit");
            walking.end(turn, step, Ending.NO_ANSWER, null, now);
        } else {
            turn.wasToldLate();
            journal.followed("LATE", new CaseKey(reference), "The limit passed; nobody stands above this decision");
            late.fire(new TurnLate(reference, turn.whose(), walking.informed(turn.disagreement()), now));
        }
    }
}
