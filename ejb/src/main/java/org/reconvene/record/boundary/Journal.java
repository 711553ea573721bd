package org.reconvene.record.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.boundary.Gate;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.record.CaseKey;
import org.reconvene.record.EntryOutcome;
import org.reconvene.record.store.BesideEntries;
import org.reconvene.record.store.Chains;
import org.reconvene.time.boundary.BusinessClock;

/**
 * What every desk asks before it acts and writes to when it has: the decision, and the entry in the record, both in the
 * transaction of the act itself. What cannot be written is not done, and what was read is not released.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Journal {

    @Inject
    SignedIn signedIn;

    @Inject
    Gate gate;

    @Inject
    BusinessClock clock;

    @Inject
    Chains chains;

    @Inject
    BesideEntries besideEntries;

    /** Asks whether the person who is signed in may carry out the act in the case; a refusal is recorded. */
    public Decision admit(Act act, CaseKey key) {
        var decision = gate.may(act, key.value());
        if (decision instanceof Decision.Refused refused) {
            chains.append(key, signedIn.person(), clock.now(), EntryOutcome.REFUSED, act.name(), refused.reason());
        }
        return decision;
    }

    /** Asks for an act of an office, recorded among the person's own. */
    public Decision admit(Act act) {
        return admit(act, CaseKey.ofPerson(signedIn.person().id()));
    }

    /**
     * Records what was done.
     *
     * @param summary a sentence for the timeline, without a child's name
     */
    public void done(Act act, CaseKey key, String summary) {
        chains.append(key, signedIn.person(), clock.now(), EntryOutcome.DONE, act.name(), summary);
    }

    /**
     * Records what was done, and what was said to it.
     *
     * @param summary a sentence without its full stop, which the words follow
     * @param words somebody's own, which stand beside the entry and go with the case
     */
    public void done(Act act, CaseKey key, String summary, String words) {
        besideEntries.append(key, signedIn.person(), clock.now(), act.name(), summary, words);
    }

    /** Records what followed from an act without anybody's doing, in the same transaction. */
    public void followed(String what, CaseKey key, String summary) {
        chains.append(key, null, clock.now(), EntryOutcome.DONE, what, summary);
    }

    /** Records that the case was read. */
    public void read(Act act, CaseKey key) {
        chains.append(key, signedIn.person(), clock.now(), EntryOutcome.READ, act.name(), act.words());
    }

    /** Records that a list of the person's own was read. */
    public void read(Act act) {
        read(act, CaseKey.ofPerson(signedIn.person().id()));
    }
}
