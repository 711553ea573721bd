package org.reconvene.reporting.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.people.boundary.Directory;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.reporting.PreparedView;
import org.reconvene.reporting.ReportOrder;
import org.reconvene.reporting.store.PreparedFiles;
import org.reconvene.reports.PrintedFile;
import org.reconvene.time.boundary.BusinessClock;

/** Where files are asked for that take a while, cancelled, and fetched. */
@Stateless
public class PreparedDesk {

    private static final int MOST_OPEN = 5;

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    Directory directory;

    @Inject
    PreparedFiles files;

    @Inject
    BusinessClock clock;

    /** Asks for a file; it is made as soon as the server comes to it. */
    public Outcome<ReportOrder> ask(ReportOrder order) {
        if (journal.admit(order.kind().act()) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var me = signedIn.person();
        if (files.of(me.id()).stream().filter(file -> file.state().isOpen()).count() >= MOST_OPEN) {
            return Outcome.refused(
                    Refusal.ofAct("Five of your files are still to be made. Wait for one, or cancel one"));
        }
        var words = order.words(directory.partnership(me.partnership()).nation());
        files.add(me, order, words, clock.now());
        journal.done(order.kind().act(), CaseKey.ofPerson(me.id()), me.name() + " asked for a file: " + words);
        return Outcome.done(order);
    }

    /** Those that I asked for, the latest first. */
    @Unrecorded("a list of what the person asked for; each file is recorded when it is made and when it is fetched")
    public List<PreparedView> mine() {
        return files.of(signedIn.person().id());
    }

    /** Cancels one of mine that is not made yet. */
    public Outcome<Long> cancel(long id) {
        if (journal.admit(Act.READ_OWN_WORK) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var me = signedIn.person();
        if (!files.cancel(me.id(), id)) {
            return Outcome.refused(Refusal.ofAct("This file is not one of yours that is still to be made"));
        }
        journal.done(Act.READ_OWN_WORK, CaseKey.ofPerson(me.id()), me.name() + " cancelled a file");
        return Outcome.done(id);
    }

    /** One of mine that is ready. Whoever may no longer read the report does not get the file either. */
    public Outcome<PrintedFile> fetch(long id) {
        var ready = mine().stream()
                .filter(file -> file.id() == id && file.state() == PreparedView.State.READY)
                .findFirst()
                .orElse(null);
        if (ready == null) {
            journal.admit(Act.READ_OWN_WORK);
            return Outcome.refused(Refusal.ofAct("This file is not one of yours that is ready"));
        }
        if (journal.admit(ready.order().kind().act()) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(ready.order().kind().act());
        return Outcome.done(files.file(signedIn.person().id(), id).orElseThrow());
    }
}
