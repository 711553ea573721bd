package org.reconvene.reporting.boundary;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.reconvene.access.Outcome;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.reporting.AnnualView;
import org.reconvene.reporting.PreparedView.State;
import org.reconvene.reporting.ReportOrder;
import org.reconvene.reporting.ReportingYear;
import org.reconvene.reporting.store.PreparedFiles;
import org.reconvene.reports.PrintedFile;
import org.reconvene.reports.Report;
import org.reconvene.reports.Watch;

/** Makes the files that were asked for, one at a time on each server, with the rights that whoever asked for it has by then. */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Unrecorded("carries the acts of the reports’ desks out; they decide and record")
public class PreparingTick {

    private static final System.Logger LOG = System.getLogger(PreparingTick.class.getName());
    private static final long NANOS_BETWEEN_WORDS = 1_000_000_000L;

    @Inject
    PreparingQueue queue;

    @Inject
    SignedIn signedIn;

    @Inject
    ReportDesk reports;

    @Inject
    AnnualDesk annual;

    @Inject
    ReportFiles files;

    /** Takes up the next file, if one waits. A tick that falls into another is left out by the server. */
    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    public void look() {
        queue.take().ifPresent(this::make);
    }

    private void make(PreparedFiles.Taken taken) {
        try {
            signedIn.is(taken.person());
            if (!signedIn.isSomebody()) {
                queue.end(taken.id(), State.REFUSED);
                return;
            }
            switch (printed(taken)) {
                case Outcome.Done<PrintedFile> done -> queue.ready(taken, done.value());
                case Outcome.Refused<PrintedFile> refused -> queue.end(taken.id(), State.REFUSED);
            }
        } catch (CancellationException stopped) {
            LOG.log(System.Logger.Level.INFO, "file {0} was cancelled", taken.id());
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, "file " + taken.id() + " was not made", fault);
            queue.end(taken.id(), State.BROKEN);
        }
    }

    private Outcome<PrintedFile> printed(PreparedFiles.Taken taken) {
        var order = taken.order();
        var watch = watch(taken.id());
        return switch (order.kind()) {
            case QUALITY ->
                files.printed(reports.quality(order.days(), order.part()), "quality-assurance", order.format(), watch);
            case OPERATIONS ->
                files.printed(reports.operations(order.days(), order.part()), "operations", order.format(), watch);
            case ANNUAL -> files.printed(annual(order), "annual", order.format(), watch);
        };
    }

    private Outcome<Report> annual(ReportOrder order) {
        return switch (annual.annual(ReportingYear.of(order.days().from()), order.edition())) {
            case Outcome.Done<AnnualView> done -> Outcome.done(done.value().report());
            case Outcome.Refused<AnnualView> refused -> Outcome.refused(refused.refusals());
        };
    }

    /** Each second at most: what is said between goes unsaid. */
    private Watch watch(long id) {
        var last = new AtomicLong(System.nanoTime());
        return percent -> {
            if (System.nanoTime() - last.get() > NANOS_BETWEEN_WORDS) {
                last.set(System.nanoTime());
                if (!queue.reached(id, percent)) {
                    throw new CancellationException("file " + id + " is not wanted any more");
                }
            }
        };
    }
}
