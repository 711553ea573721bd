package org.reconvene.reporting.boundary;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.reconvene.access.boundary.Unattended;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.people.PartnershipView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.reporting.FiguresFrozen;
import org.reconvene.reporting.ReportingYear;
import org.reconvene.reporting.model.FreezingRules;
import org.reconvene.reporting.store.Editions;
import org.reconvene.time.boundary.BusinessClock;
import org.reconvene.time.boundary.WorkingCalendars;

/** Freezes the figures of the year that has ended, on the first working day after it, and tells its readers; once, wherever it runs. */
@Startup
@Singleton
@Unattended
@DependsOn("Migrations")
@Unrecorded("counts what is recorded, for everybody alike; the edition itself says when it was made")
public class FreezingTick {

    @Inject
    Directory directory;

    @Inject
    Editions editions;

    @Inject
    WorkingCalendars calendars;

    @Inject
    BusinessClock clock;

    @Inject
    Event<FiguresFrozen> frozen;

    /** Looks again and again, so that a server that stood still on the day catches up. */
    @Schedule(hour = "*", minute = "7/10", persistent = false)
    public void look() {
        var year = ReportingYear.of(clock.today()).before();
        for (var partnership : directory.partnerships()) {
            if (isTime(partnership, year)) {
                // Another server may have been quicker.
                editions.lock(partnership.id());
            }
            if (isTime(partnership, year)) {
                var at = clock.now();
                var number = editions.freeze(partnership.id(), year, at, null, null);
                frozen.fire(new FiguresFrozen(partnership.id(), year, number, at));
            }
        }
    }

    private boolean isTime(PartnershipView partnership, ReportingYear year) {
        return !clock.today().isBefore(FreezingRules.dayOf(year.days(), calendars.of(partnership)))
                && editions.of(partnership.id(), year).isEmpty()
                && editions.hasAnything(partnership.id(), year.days());
    }
}
