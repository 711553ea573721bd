package org.reconvene.escalation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.escalation.DisagreementView;
import org.reconvene.escalation.store.DisagreementViews;
import org.reconvene.escalation.store.Disagreements;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;

/** At which either side takes a copy of the whole record, for the child's case file (SUS-6, SUR-5). */
@Stateless
public class CopyDesk {

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    Disagreements disagreements;

    @Inject
    DisagreementViews views;

    /** The whole record as it stands; that a copy was taken, and by whom, is in its timeline. */
    public Outcome<DisagreementView> take(String reference) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.COPY_DISAGREEMENT, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.done(Act.COPY_DISAGREEMENT, key, signedIn.person().name() + " took a copy of the record");
        return Outcome.done(views.of(disagreements.find(reference).orElseThrow()));
    }
}
