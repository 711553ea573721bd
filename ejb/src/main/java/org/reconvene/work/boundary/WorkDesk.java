package org.reconvene.work.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.CaseHistory;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.boundary.BusinessClock;
import org.reconvene.work.TimelineView;
import org.reconvene.work.WorkView;
import org.reconvene.work.store.WorkItems;

/** Shows what waits for whom. */
@Stateless
public class WorkDesk {

    @Inject
    Journal journal;

    @Inject
    CaseHistory history;

    @Inject
    SignedIn signedIn;

    @Inject
    BusinessClock clock;

    @Inject
    WorkItems items;

    /** What waits for me and what I wait for, what falls due first. */
    public WorkView mine() {
        if (journal.admit(Act.READ_OWN_WORK) instanceof Decision.Refused) {
            return new WorkView(clock.now(), List.of(), List.of());
        }
        journal.read(Act.READ_OWN_WORK);
        var me = signedIn.person().id();
        return new WorkView(clock.now(), items.of(me), items.othersInCasesOf(me));
    }

    /** Everything that was done about one dissent, oldest first, and what is due next and from whom. */
    public Outcome<TimelineView> timeline(String dissent) {
        return timeline(dissent, Act.READ_DISSENT);
    }

    /** The same of a disagreement. */
    public Outcome<TimelineView> timelineOfDisagreement(String reference) {
        return timeline(reference, Act.READ_DISAGREEMENT);
    }

    private Outcome<TimelineView> timeline(String reference, Act act) {
        var key = new CaseKey(reference);
        if (journal.admit(act, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var done = history.read(act, key);
        return Outcome.done(new TimelineView(reference, done, items.in(reference)));
    }
}
