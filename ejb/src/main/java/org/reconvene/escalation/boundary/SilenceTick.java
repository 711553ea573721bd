package org.reconvene.escalation.boundary;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import org.reconvene.architecture.Unrecorded;

/** Looks twice a minute whether a limit has passed. It only ticks; what happens is {@link Silence}. */
@Startup
@Singleton
@DependsOn("FirstVersions")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@Unrecorded("time passes by nobody's act")
public class SilenceTick {

    private static final System.Logger LOG = System.getLogger(SilenceTick.class.getName());

    @EJB
    Silence silence;

    @Schedule(hour = "*", minute = "*", second = "0/30", persistent = false)
    void look() {
        for (var reference : silence.late()) {
            try {
                silence.pass(reference);
            } catch (EJBException e) {
                // The next tick tries again; one case that cannot move keeps no other waiting.
                LOG.log(System.Logger.Level.ERROR, "The limit of " + reference + " could not be dealt with", e);
            }
        }
    }
}
