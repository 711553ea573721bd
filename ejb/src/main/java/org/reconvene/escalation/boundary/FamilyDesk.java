package org.reconvene.escalation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.escalation.FamilySharingView;
import org.reconvene.escalation.RecordFamilySharing;
import org.reconvene.escalation.model.FamilyRules;
import org.reconvene.escalation.model.FamilySharing;
import org.reconvene.escalation.store.Disagreements;
import org.reconvene.escalation.store.FamilySharings;
import org.reconvene.people.boundary.Directory;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.DateWords;
import org.reconvene.time.boundary.BusinessClock;

/** At which either side keeps what was shared with the family, and reads what the other shared (BOR-1). */
@Stateless
public class FamilyDesk {

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    BusinessClock clock;

    @Inject
    Directory directory;

    @Inject
    Disagreements disagreements;

    @Inject
    FamilySharings sharings;

    /** What was shared in the disagreement by either side, earliest first. */
    public Outcome<List<FamilySharingView>> of(String reference) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.READ_DISAGREEMENT, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.READ_DISAGREEMENT, key);
        return Outcome.done(sharings.in(reference));
    }

    /** Records what was shared, or why it was not practicable; nobody can change or delete it. */
    public Outcome<String> record(RecordFamilySharing command) {
        var key = new CaseKey(command.reference());
        if (journal.admit(Act.RECORD_FAMILY_SHARING, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var disagreement = disagreements.find(command.reference()).orElseThrow();
        var by = command.sharedBy() == null
                ? null
                : directory.person(command.sharedBy()).orElse(null);
        var refusals = FamilyRules.refuse(command, by, disagreement.partnership(), clock.today());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var me = signedIn.person();
        sharings.add(new FamilySharing(disagreement, command, me.id(), clock.now()));
        var day = command.sharedOn();
        journal.done(
                Act.RECORD_FAMILY_SHARING,
                key,
                Boolean.TRUE.equals(command.practicable()) && day != null
                        ? me.name() + " recorded what was shared with the family on " + DateWords.day(day)
                        : me.name() + " recorded why nothing could be shared with the family");
        return Outcome.done(command.reference());
    }
}
