package org.reconvene.time.model;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Adds working days in Scotland as one does without a calendar of one's own: day by day, asking jollyday about each. */
final class JollydayLoop {

    private static final HolidayManager JOLLYDAY =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    private JollydayLoop() {}

    static LocalDate plusWorkingDays(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            boolean weekday = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
            if (weekday && !JOLLYDAY.isHoliday(day, "sct")) {
                left--;
            }
        }
        return day;
    }
}
