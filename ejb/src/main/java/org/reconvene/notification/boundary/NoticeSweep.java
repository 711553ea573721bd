package org.reconvene.notification.boundary;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.reconvene.access.boundary.Unattended;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.notification.store.Notices;
import org.reconvene.time.boundary.BusinessClock;

/** Forgets each night the notices that were read a month ago: what happened stands in the record of its case. */
@Startup
@Singleton
@Unattended
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@Unrecorded("a notice that was read says nothing that the record of its case does not say")
public class NoticeSweep {

    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    Notices notices;

    @Inject
    BusinessClock clock;

    @Schedule(hour = "3", minute = "10", persistent = false)
    void sweep() {
        forget(clock.now().minus(KEPT));
    }

    /** Forgets those that were read before then, and answers how many. */
    public int forget(Instant readBefore) {
        return notices.forget(readBefore);
    }
}
