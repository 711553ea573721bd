package org.reconvene.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;

/**
 * Numbers the working days, so that moving by any count of them is one binary search over the closed weekdays.
 *
 * <p>Weekdays (Monday to Friday) have consecutive numbers by arithmetic alone; a working day's number is its weekday number less
 * the closed weekdays up to it.
 */
final class WorkingDayNumbers {

    /** Epoch day -3 is Monday 29 December 1969. */
    private static final long MONDAY = -3;

    /** The weekday numbers that are closed, ascending. */
    private final long[] closed;

    /** At each closed weekday: the number of the last working day before it. */
    private final long[] workingBefore;

    WorkingDayNumbers(Collection<LocalDate> closedDays) {
        closed = closedDays.stream()
                .filter(WorkingDayNumbers::isWeekday)
                .mapToLong(WorkingDayNumbers::weekdayNumber)
                .distinct()
                .sorted()
                .toArray();
        workingBefore = new long[closed.length];
        for (int i = 0; i < closed.length; i++) {
            workingBefore[i] = closed[i] - i - 1;
        }
    }

    boolean isWorkingDay(LocalDate date) {
        return isWeekday(date) && Arrays.binarySearch(closed, weekdayNumber(date)) < 0;
    }

    /** The number of the last working day on or before that date. */
    long numberOn(LocalDate date) {
        long weekday = weekdayNumber(date);
        int found = Arrays.binarySearch(closed, weekday);
        int closedUpTo = found >= 0 ? found + 1 : -found - 1;
        return weekday - closedUpTo;
    }

    /** The working day of that number. */
    LocalDate dayOf(long number) {
        long weekday = number + countBelow(number);
        long week = Math.floorDiv(weekday - 1, 5);
        return LocalDate.ofEpochDay(MONDAY + week * 7 + Math.floorMod(weekday - 1, 5));
    }

    static boolean isWeekday(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    /** How many closed weekdays come before the working day of that number. */
    private int countBelow(long number) {
        int low = 0;
        int high = workingBefore.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (workingBefore[middle] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The number of the last weekday on or before that date. */
    private static long weekdayNumber(LocalDate date) {
        long days = date.toEpochDay() - MONDAY;
        return Math.floorDiv(days, 7) * 5L + Math.min(Math.floorMod(days, 7) + 1, 5);
    }
}
