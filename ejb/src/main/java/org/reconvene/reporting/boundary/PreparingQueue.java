package org.reconvene.reporting.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.reconvene.access.boundary.Unattended;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.reporting.FileReady;
import org.reconvene.reporting.PreparedView.State;
import org.reconvene.reporting.store.PreparedFiles;
import org.reconvene.reports.PrintedFile;
import org.reconvene.time.boundary.BusinessClock;

/** The steps of making a file, each in a transaction of its own, so that everybody sees how far it is. */
@Stateless
@Unattended
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Unrecorded("keeps the queue; what is in a file is admitted and recorded by its desk, for whoever asked for it")
public class PreparingQueue {

    @Inject
    PreparedFiles files;

    @Inject
    BusinessClock clock;

    @Inject
    Event<FileReady> told;

    /** Takes up the next, after those of a week ago are gone. */
    public Optional<PreparedFiles.Taken> take() {
        files.forget(clock.now());
        return files.take(clock.now());
    }

    /** Says how far it has come; false where it was cancelled meanwhile. */
    public boolean reached(long id, int percent) {
        return files.reached(id, percent, clock.now());
    }

    /** Lays the file down and tells whoever asked for it. */
    public void ready(PreparedFiles.Taken taken, PrintedFile file) {
        if (files.ready(taken.id(), file)) {
            told.fire(new FileReady(taken.person(), taken.id(), clock.now()));
        }
    }

    /** Ends what was not made. */
    public void end(long id, State state) {
        files.end(id, state);
    }
}
