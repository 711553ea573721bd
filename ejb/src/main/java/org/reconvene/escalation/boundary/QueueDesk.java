package org.reconvene.escalation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.escalation.TurnPage;
import org.reconvene.escalation.store.TurnQueue;
import org.reconvene.record.boundary.Journal;

/** At which everybody finds the steps of disagreements that wait for them. */
@Stateless
public class QueueDesk {

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    TurnQueue queue;

    /**
     * The steps that wait for me, what is due first, a page at a time.
     *
     * @param after where the page before ended; null for the first one
     */
    public Outcome<TurnPage> mine(TurnPage.@Nullable After after) {
        if (journal.admit(Act.LIST_DISAGREEMENTS) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.LIST_DISAGREEMENTS);
        return Outcome.done(queue.of(signedIn.person().id(), after));
    }
}
