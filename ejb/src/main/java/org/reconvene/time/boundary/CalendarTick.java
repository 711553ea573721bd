package org.reconvene.time.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Looks at start and twice a minute whether a working calendar was changed, on this server or another. */
@Startup
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class CalendarTick {

    @Inject
    WorkingCalendars calendars;

    @PostConstruct
    @Schedule(hour = "*", minute = "*", second = "10/30", persistent = false)
    void look() {
        calendars.look();
    }
}
