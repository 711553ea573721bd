package org.reconvene.time.model;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.reconvene.time.Nation;
import org.reconvene.time.WorkingCalendar;

/** Adding working days is a look-up: it costs a fraction of a loop over jollyday, and the same for 10 days as for 1,000. */
class CostOfWorkingDaysTest {

    private static final HolidayManager JOLLYDAY =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    private static final WorkingCalendar CALENDAR = BundledHolidays.calendarOf(Nation.SCOTLAND);
    private static final LocalDate START = LocalDate.of(2026, 11, 23);

    @Test
    void both_find_the_same_day() {
        assertThat(CALENDAR.plusWorkingDays(START, 300)).isEqualTo(loop(START, 300));
    }

    @Test
    void a_thousand_days_cost_far_less_than_a_fortieth_of_the_loop() {
        assertThat(ours(1000) * 40).isLessThanOrEqualTo(best(day -> loop(START.plusDays(day), 1000), 2, 20));
    }

    @Test
    void a_thousand_days_cost_what_ten_do() {
        assertThat(ours(1000)).isLessThanOrEqualTo(ours(10) * 5);
    }

    private static long ours(int days) {
        return best(day -> CALENDAR.plusWorkingDays(START.plusDays(day), days), 500, 200);
    }

    private static LocalDate loop(LocalDate from, int days) {
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

    /** Nanoseconds of one call, from the best of some rounds, so that a busy machine does not decide. */
    private static long best(IntFunction<LocalDate> call, int calls, int rounds) {
        long best = Long.MAX_VALUE;
        long sum = 0;
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < calls; i++) {
                sum += call.apply(i).toEpochDay();
            }
            best = Math.min(best, (System.nanoTime() - start) / calls);
        }
        assertThat(sum).isPositive();
        return best;
    }
}
