package org.reconvene.reporting.model;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.reconvene.reports.Period;
import org.reconvene.time.London;

/** The months of a period. */
final class Months {

    private Months() {}

    static List<YearMonth> of(Period period) {
        var last = YearMonth.from(period.to());
        return Stream.iterate(
                        YearMonth.from(period.from()), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    static YearMonth of(Instant at) {
        return YearMonth.from(London.dateOf(at));
    }
}
