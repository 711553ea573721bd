package org.reconvene.time.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import org.reconvene.time.Nation;
import org.reconvene.time.WorkingCalendar;
import org.reconvene.time.model.BundledHolidays;

/** The working calendars of the nations. */
@ApplicationScoped
public class WorkingCalendars {

    private final Map<Nation, WorkingCalendar> calendars = new EnumMap<>(Nation.class);

    /** The calendar of that nation; a partnership adds its closing days with {@link WorkingCalendar#closedAlsoOn}. */
    public WorkingCalendar of(Nation nation) {
        synchronized (calendars) {
            return calendars.computeIfAbsent(nation, BundledHolidays::calendarOf);
        }
    }
}
