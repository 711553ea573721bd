package org.reconvene.calendars.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.reconvene.people.PartnershipView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.time.DateWords;
import org.reconvene.time.Nation;
import org.reconvene.time.boundary.BusinessClock;
import org.reconvene.time.boundary.WorkingCalendars;

/** Warns the operator in the log, at start and then daily, while less than a year ahead is published of a calendar in use. */
@Startup
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class CalendarWatch {

    private static final System.Logger LOG = System.getLogger(CalendarWatch.class.getName());

    @Inject
    WorkingCalendars calendars;

    @Inject
    Directory directory;

    @Inject
    BusinessClock clock;

    @PostConstruct
    @Schedule(hour = "6", minute = "15", persistent = false)
    void warn() {
        directory.partnerships().stream()
                .map(PartnershipView::nation)
                .distinct()
                .filter(nation -> calendars.of(nation).isShortlyPublished(clock.today()))
                .forEach(nation -> LOG.log(System.Logger.Level.WARNING, words(nation)));
    }

    private String words(Nation nation) {
        return "The bank holidays of " + nation.displayName() + " are published only until "
                + DateWords.day(calendars.of(nation).publishedThrough())
                + ". An administrator can send the newer file of www.gov.uk/bank-holidays.json on the page Calendars.";
    }
}
