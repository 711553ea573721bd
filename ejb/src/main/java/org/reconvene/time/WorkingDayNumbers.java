package org.reconvene.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;

/**
 * Numbers the working days of a span from 1, once, so that moving by any count of them is two look-ups.
 *
 * <p>Fifty years take about 120 KB.
 */
final class WorkingDayNumbers {

    private final long firstDay;

    /** At each day of the span: how many working days there are up to and with it. */
    private final int[] numbers;

    /** At each working day's number less one: its epoch day. */
    private final long[] workingDays;

    WorkingDayNumbers(LocalDate first, LocalDate last, Set<LocalDate> closed) {
        firstDay = first.toEpochDay();
        numbers = new int[Math.toIntExact(last.toEpochDay() - firstDay) + 1];
        long[] days = new long[numbers.length];
        int count = 0;
        for (int i = 0; i < numbers.length; i++) {
            LocalDate day = first.plusDays(i);
            if (isWeekday(day) && !closed.contains(day)) {
                days[count++] = day.toEpochDay();
            }
            numbers[i] = count;
        }
        workingDays = Arrays.copyOf(days, count);
    }

    static boolean isWeekday(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    boolean covers(LocalDate date) {
        long index = date.toEpochDay() - firstDay;
        return index >= 0 && index < numbers.length;
    }

    boolean isWorkingDay(LocalDate date) {
        return upTo(date) > before(date);
    }

    /** How many working days the span has up to and with that day, which it covers. */
    int upTo(LocalDate date) {
        return numbers[(int) (date.toEpochDay() - firstDay)];
    }

    /** How many working days the span has before that day, which it covers. */
    int before(LocalDate date) {
        int index = (int) (date.toEpochDay() - firstDay);
        return index == 0 ? 0 : numbers[index - 1];
    }

    /** Whether the span has a working day of that number. */
    boolean has(long number) {
        return number >= 1 && number <= workingDays.length;
    }

    /** The working day of that number, which the span has. */
    LocalDate dayOf(long number) {
        return LocalDate.ofEpochDay(workingDays[(int) number - 1]);
    }
}
