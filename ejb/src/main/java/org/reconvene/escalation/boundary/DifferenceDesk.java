package org.reconvene.escalation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.escalation.store.DisagreementViews;
import org.reconvene.escalation.store.Disagreements;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.reports.StatementFile;
import org.reconvene.reports.StatementRenderer;

/** At which either side prints the Record of Professional Difference for the child's file (NI-18). */
@Stateless
public class DifferenceDesk {

    private static final StatementRenderer RENDERER = new StatementRenderer();

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    Disagreements disagreements;

    @Inject
    DisagreementViews views;

    @Inject
    DifferenceAuthor author;

    /** The record as it stands; it begins when the raising manager writes it, and nothing is printed before. */
    public Outcome<StatementFile> print(String reference) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.COPY_DISAGREEMENT, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var view = views.of(disagreements.find(reference).orElseThrow());
        if (!view.hasRecordOfDifference()) {
            return Outcome.refused(Refusal.ofAct(
                    "There is no Record of Professional Difference yet. The raising manager writes it at stage 2"));
        }
        journal.done(
                Act.COPY_DISAGREEMENT,
                key,
                signedIn.person().name() + " printed the Record of Professional Difference");
        return Outcome.done(RENDERER.file(reference + "-record-of-difference", author.statement(view)));
    }
}
