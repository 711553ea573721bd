package org.reconvene.reporting.boundary;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.reconvene.access.boundary.Unattended;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.people.PartnershipView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.reporting.Scheduled;
import org.reconvene.reporting.model.FreezingRules;
import org.reconvene.reporting.store.Editions;
import org.reconvene.reporting.store.KeptReports;
import org.reconvene.time.boundary.BusinessClock;
import org.reconvene.time.boundary.WorkingCalendars;

/** Makes and keeps the reports of the month that has ended, on the first working day after it, and tells their readers; once, wherever it runs. */
@Startup
@Singleton
@Unattended
@DependsOn("Migrations")
@Unrecorded("makes what is read by nobody yet; each report says when it was made")
public class KeepingTick {

    @Inject
    Directory directory;

    @Inject
    KeptReports kept;

    @Inject
    Editions editions;

    @Inject
    Keeper keeper;

    @Inject
    WorkingCalendars calendars;

    @Inject
    BusinessClock clock;

    /** Looks again and again, so that a server that stood still on the day catches up. */
    @Schedule(hour = "*", minute = "3/10", persistent = false)
    public void look() {
        for (var partnership : directory.partnerships()) {
            for (var which : Scheduled.values()) {
                if (isTime(partnership, which)) {
                    // Another server may have been quicker.
                    editions.lock(partnership.id());
                }
                if (isTime(partnership, which)) {
                    keeper.keep(partnership, which, which.dueIn(clock.today()), null, null);
                }
            }
        }
    }

    private boolean isTime(PartnershipView partnership, Scheduled which) {
        var days = which.dueIn(clock.today());
        return !clock.today().isBefore(FreezingRules.dayOf(days, calendars.of(partnership)))
                && kept.of(partnership.id(), which, days).isEmpty()
                && editions.hasAnything(partnership.id(), days);
    }
}
