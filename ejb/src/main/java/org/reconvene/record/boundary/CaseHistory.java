package org.reconvene.record.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.reconvene.access.Act;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.record.CaseKey;
import org.reconvene.record.EntryView;
import org.reconvene.record.store.BesideEntries;
import org.reconvene.record.store.Chains;
import org.reconvene.time.boundary.BusinessClock;

/** What was done in a case, as people read it. */
@ApplicationScoped
@Unrecorded("part of another desk’s read, which is decided there")
public class CaseHistory {

    @Inject
    SignedIn signedIn;

    @Inject
    BusinessClock clock;

    @Inject
    Chains chains;

    @Inject
    BesideEntries besideEntries;

    /** Records that the case was read, and answers what was done in it, oldest first; reads and refusals are left out. */
    public List<EntryView> read(Act act, CaseKey key) {
        return chains.read(key, signedIn.person(), clock.now(), act.name(), act.words());
    }

    /** What stands beside entries of the case's record, with what the entry says, by the number of the entry. */
    public Map<Long, String> besideEntries(CaseKey key) {
        return besideEntries.of(key);
    }
}
