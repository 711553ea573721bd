package org.reconvene.seal.boundary;

import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.lang.System.Logger.Level;
import org.reconvene.architecture.Unrecorded;

/** Has the record sealed once an hour, and looked through as a whole once a night. */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Unrecorded("see Sealing")
public class SealTick {

    private static final System.Logger LOG = System.getLogger(SealTick.class.getName());

    @EJB
    Sealing sealing;

    /** Seals what was written down since the last time. */
    @Schedule(hour = "*", minute = "0", persistent = false)
    public void hourly() {
        seal(false);
    }

    /** Seals whatever is not sealed, wherever it stands. */
    @Schedule(hour = "3", minute = "30", persistent = false)
    public void nightly() {
        seal(true);
    }

    /** A register that was just begun does not wait for the full hour. */
    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    public void begin() {
        try {
            if (sealing.isFirst()) {
                seal(false);
            }
        } catch (EJBException e) {
            complain(e);
        }
    }

    private void seal(boolean everything) {
        try {
            for (var head = sealing.seal(everything); head.isPresent(); head = sealing.seal(everything)) {
                LOG.log(
                        Level.INFO,
                        "Head " + head.get().number() + " of the record is sealed: "
                                + head.get().size() + " leaves");
            }
        } catch (EJBException e) {
            complain(e);
        }
    }

    private static void complain(EJBException e) {
        var reason = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
        LOG.log(Level.ERROR, "The record could not be sealed: " + reason);
    }
}
