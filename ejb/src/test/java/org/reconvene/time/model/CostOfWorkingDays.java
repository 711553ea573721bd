package org.reconvene.time.model;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.function.IntFunction;
import org.reconvene.time.Nation;
import org.reconvene.time.WorkingCalendar;

/** Prints what adding working days costs, beside a loop over jollyday: {@code mvn -q -Pbench test -pl ejb -am}. */
public final class CostOfWorkingDays {

    private static final WorkingCalendar CALENDAR = BundledHolidays.calendarOf(Nation.SCOTLAND);
    private static final LocalDate START = LocalDate.of(2026, 11, 23);
    private static final int ROUNDS = 200;

    private CostOfWorkingDays() {}

    public static void main(String[] none) {
        PrintStream out = System.out;
        long tenLooped = best(day -> JollydayLoop.plusWorkingDays(START.plusDays(day), 10), 20);
        long thousandLooped = best(day -> JollydayLoop.plusWorkingDays(START.plusDays(day), 1000), 2);
        long ten = best(day -> CALENDAR.plusWorkingDays(START.plusDays(day), 10), 1000);
        long thousand = best(day -> CALENDAR.plusWorkingDays(START.plusDays(day), 1000), 1000);
        out.println("adding working days | here | jollyday's loop | ratio");
        out.println(line(10, ten, tenLooped));
        out.println(line(1000, thousand, thousandLooped));
        out.println("1000 days cost " + quotient(thousand, ten, 2) + " times what 10 do");
    }

    private static String line(int days, long ours, long loop) {
        return days + " working days | " + ours + " ns | " + loop + " ns | 1/" + quotient(loop, ours, 0);
    }

    private static String quotient(long of, long by, int digits) {
        return BigDecimal.valueOf(of)
                .divide(BigDecimal.valueOf(Math.max(1, by)), digits, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** Nanoseconds of one call, from the best of some rounds, so that a busy machine does not decide. */
    private static long best(IntFunction<LocalDate> call, int calls) {
        long best = Long.MAX_VALUE;
        long sum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < calls; i++) {
                sum += call.apply(i % 100).toEpochDay();
            }
            best = Math.min(best, (System.nanoTime() - start) / calls);
        }
        if (sum <= 0) {
            throw new IllegalStateException("nothing was counted");
        }
        return best;
    }
}
