package org.reconvene.dissent.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.dissent.AmendWording;
import org.reconvene.dissent.DissentView;
import org.reconvene.dissent.model.RecordingRules;
import org.reconvene.dissent.store.DissentViews;
import org.reconvene.dissent.store.Dissents;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.boundary.BusinessClock;

/** Where a dissent is read, and where the dissenter confirms or corrects its wording. */
@Stateless
public class DissentDesk {

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    BusinessClock clock;

    @Inject
    Dissents dissents;

    @Inject
    DissentViews views;

    /** One dissent, or why it cannot be shown; a reference that names nothing is answered as one without a part. */
    public Outcome<DissentView> open(String reference) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.READ_DISSENT, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.READ_DISSENT, key);
        return Outcome.done(views.of(dissents.find(reference).orElseThrow()));
    }

    /** The dissenter confirms that the wording is theirs. */
    public Outcome<String> confirm(String reference) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.CONFIRM_WORDING, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        dissents.find(reference).orElseThrow().confirmed(clock.now());
        journal.done(Act.CONFIRM_WORDING, key, signedIn.person().name() + " confirmed the wording");
        return Outcome.done(reference);
    }

    /** The dissenter corrects the wording; the one before is kept, with who changed it and why. */
    public Outcome<String> amend(AmendWording command) {
        var key = new CaseKey(command.dissent());
        if (journal.admit(Act.CONFIRM_WORDING, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var refusals = new ArrayList<Refusal>();
        RecordingRules.words(command.words(), refusals);
        if (command.why().isBlank() || command.why().strip().length() > 1000) {
            refusals.add(
                    Refusal.of("why", "Write in a few words why you change it, for example The dates were mixed up"));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        dissents.find(command.dissent())
                .orElseThrow()
                .corrected(
                        command.words().strip(),
                        command.why().strip(),
                        signedIn.person().id(),
                        clock.now());
        journal.done(
                Act.CONFIRM_WORDING,
                key,
                signedIn.person().name() + " corrected the wording. The wording before is kept");
        return Outcome.done(command.dissent());
    }
}
