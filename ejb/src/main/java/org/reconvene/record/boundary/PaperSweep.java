package org.reconvene.record.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.reconvene.access.boundary.Unattended;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.record.store.PaperOrphans;
import org.reconvene.time.boundary.BusinessClock;

/** Removes once an hour the files of papers that were never added. */
@Singleton
@Unattended
@Unrecorded("what is removed was never part of a case")
public class PaperSweep {

    private static final System.Logger LOG = System.getLogger(PaperSweep.class.getName());

    /** Far longer than any act takes, so that no file is touched whose row is still to be written. */
    private static final Duration AGE = Duration.ofDays(1);

    @Inject
    PaperSettings settings;

    @Inject
    PaperOrphans orphans;

    @Inject
    BusinessClock clock;

    /** Looks through the folder, where papers are kept in one. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    public void sweep() {
        var folder = settings.folder();
        if (folder.isEmpty()) {
            return;
        }
        try {
            int removed = orphans.sweep(folder.get(), clock.now().minus(AGE));
            if (removed > 0) {
                LOG.log(Level.INFO, removed + " files of papers that were never added were removed");
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The folder of papers could not be tidied", e);
        }
    }
}
