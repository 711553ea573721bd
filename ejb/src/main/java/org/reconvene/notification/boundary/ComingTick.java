package org.reconvene.notification.boundary;

import jakarta.ejb.AccessTimeout;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.reconvene.access.boundary.Unattended;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.notification.NoticeKind;
import org.reconvene.notification.model.ComingItem;
import org.reconvene.notification.store.ComingWork;
import org.reconvene.people.boundary.Directory;
import org.reconvene.time.DueSoon;
import org.reconvene.time.WorkingCalendar;
import org.reconvene.time.boundary.BusinessClock;
import org.reconvene.time.boundary.WorkingCalendars;

/**
 * Tells once a minute what is due soon among all that waits for people, once for each date. When it began to wait is taken from the
 * last notice of that case, so that nobody is told of one thing twice within an hour.
 */
@Startup
@Singleton
@Unattended
@DependsOn("Migrations")
@AccessTimeout(value = 2, unit = TimeUnit.MINUTES)
@Unrecorded("a notice that time passes; it changes nothing in a case")
public class ComingTick {

    /** The longest that a working day before a due day lies back, with closing days to spare. */
    private static final Duration HORIZON = Duration.ofDays(14);

    @Inject
    ComingWork work;

    @Inject
    WorkingCalendars calendars;

    @Inject
    Directory directory;

    @Inject
    Telling telling;

    @Inject
    BusinessClock clock;

    /** Tells all of which it is time. */
    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    public void look() {
        var now = clock.now();
        for (var item : work.untold(now, now.plus(HORIZON))) {
            if (isTime(item, now) && work.told(item)) {
                telling.tell(List.of(item.person()), NoticeKind.DUE_SOON, item.reference(), now);
            }
        }
        work.forget(now.minus(HORIZON));
    }

    private boolean isTime(ComingItem item, Instant now) {
        var calendar = calendars.of(directory.partnership(item.partnership()));
        var earliest = now.minus(HORIZON);
        return isTime(item, earliest, now, calendar)
                && isTime(item, work.knownSince(item).filter(earliest::isBefore).orElse(earliest), now, calendar);
    }

    private static boolean isTime(ComingItem item, Instant since, Instant now, WorkingCalendar calendar) {
        return DueSoon.of(since, item.due(), calendar)
                .filter(soon -> !soon.isAfter(now))
                .isPresent();
    }
}
