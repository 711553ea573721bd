package org.reconvene.escalation.boundary;

import jakarta.ejb.AccessTimeout;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.boundary.Unattended;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.escalation.store.DueTurns;

/**
 * Looks every ten seconds whether a limit has passed or comes near, and goes on until nothing is left. It only ticks; what happens is
 * {@link Silence}, {@link NearLimits} and {@link LastWordAlerts}.
 */
@Startup
@Singleton
@Unattended
@DependsOn("FirstVersions")
@AccessTimeout(value = 2, unit = TimeUnit.MINUTES)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Unrecorded("time passes by nobody's act")
public class LimitTick {

    private static final System.Logger LOG = System.getLogger(LimitTick.class.getName());

    @EJB
    Silence silence;

    @EJB
    NearLimits nearLimits;

    @EJB
    LastWordAlerts lastWordAlerts;

    /** Deals with all that is due; who calls it while it runs waits until it has. */
    @Schedule(hour = "*", minute = "*", second = "0/10", persistent = false)
    public void look() {
        workOff(silence::late, silence::pass);
        workOff(nearLimits::near, nearLimits::pass);
        workOff(lastWordAlerts::due, lastWordAlerts::pass);
    }

    /** Portion after portion; where one cannot be done, each case of it alone. */
    private static void workOff(
            Function<DueTurns.@Nullable Due, List<DueTurns.Due>> after, Consumer<Collection<String>> pass) {
        for (var portion = after.apply(null); !portion.isEmpty(); portion = after.apply(portion.getLast())) {
            var references =
                    portion.stream().map(DueTurns.Due::reference).distinct().toList();
            try {
                pass.accept(references);
            } catch (EJBException e) {
                references.forEach(reference -> workOffAlone(reference, pass));
            }
        }
    }

    private static void workOffAlone(String reference, Consumer<Collection<String>> pass) {
        try {
            pass.accept(List.of(reference));
        } catch (EJBException e) {
            // One case that cannot move keeps no other waiting, and the next tick tries it again.
            LOG.log(System.Logger.Level.ERROR, "The limit of " + reference + " could not be dealt with", e);
        }
    }
}
