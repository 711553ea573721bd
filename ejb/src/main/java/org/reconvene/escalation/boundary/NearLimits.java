package org.reconvene.escalation.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.escalation.TurnNear;
import org.reconvene.escalation.store.DueTurns;
import org.reconvene.time.boundary.BusinessClock;

/**
 * Whoever acts is told once when a limit comes near: it is noted at the step in the transaction of the notice. When that is,
 * {@link Foreseeing} has reckoned.
 */
@Stateless
@Unrecorded("a notice that time passes; it changes nothing in the case")
public class NearLimits {

    private static final int PORTION = 20;

    @Inject
    DueTurns turns;

    @Inject
    BusinessClock clock;

    @Inject
    Event<TurnNear> near;

    /** The portion after that one, or the first, of the steps whose limit comes near; empty at the end. */
    public List<DueTurns.Due> near(DueTurns.@Nullable Due after) {
        return turns.near(clock.now(), after, PORTION);
    }

    /** Tells it in those of the disagreements that nobody else has in hand: in all of them or in none. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void pass(Collection<String> references) {
        var now = clock.now();
        for (var turn : turns.open(turns.lockFree(references))) {
            if (turn.isTimeToTell(now)) {
                turn.wasToldSoon();
                if (now.isBefore(turn.dueAt())) {
                    near.fire(new TurnNear(turn.disagreement().reference(), turn.whose(), now));
                }
            }
        }
    }
}
