package org.reconvene.escalation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.calendars.DeadlineMoved;
import org.reconvene.calendars.OpenDeadline;
import org.reconvene.escalation.TurnBegan;
import org.reconvene.escalation.store.DueTurns;
import org.reconvene.escalation.store.Rulebook;
import org.reconvene.time.DueSoon;

/** Reckons when to tell that the limit of a step comes near, where one begins and where its limit moved. */
@ApplicationScoped
@Unrecorded("part of what began the step or moved its limit, which is recorded there")
public class Foreseeing {

    @Inject
    DueTurns turns;

    @Inject
    Rulebook rules;

    void on(@Observes TurnBegan event) {
        reckon(event.reference());
    }

    void on(@Observes DeadlineMoved event) {
        if (event.subject() == OpenDeadline.Subject.DISAGREEMENT) {
            reckon(event.reference());
        }
    }

    private void reckon(String reference) {
        for (var turn : turns.unforeseen(reference)) {
            turn.isToldSoon(DueSoon.of(turn.startedAt(), turn.dueAt(), rules.calendar(turn.disagreement()))
                    .orElse(null));
        }
    }
}
