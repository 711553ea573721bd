package org.reconvene.escalation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.escalation.store.Disagreements;
import org.reconvene.record.AddPaper;
import org.reconvene.record.boundary.Journal;
import org.reconvene.record.boundary.Papers;

/** At which both sides of a disagreement add documents, to what was written or to the case as a whole. */
@Stateless
public class DocumentsDesk {

    @Inject
    Journal journal;

    @Inject
    Disagreements disagreements;

    @Inject
    Papers papers;

    /** Adds the document while the disagreement is open, and answers its id, or says what to mend. */
    public Outcome<Long> add(AddPaper command) {
        if (journal.admit(Act.ADD_PAPER, command.key()) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var disagreement = disagreements.find(command.key().value()).orElse(null);
        if (disagreement == null || !disagreement.isOpen()) {
            return Outcome.refused(Refusal.ofAct(
                    "It has ended, so nothing is added to it any more. Whoever raised it can take it up again"));
        }
        var entry = command.entry();
        if (entry != null && disagreements.entry(disagreement, entry).isEmpty()) {
            return Outcome.refused(Refusal.of("entry", "Choose what the document belongs to, or the case as a whole"));
        }
        return papers.add(command);
    }
}
