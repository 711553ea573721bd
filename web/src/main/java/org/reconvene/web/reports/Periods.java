package org.reconvene.web.reports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.Period;
import org.reconvene.web.page.Choice;

/** The periods that can be chosen, as an address carries them: {@code from=2026-11-01&to=2026-11-30}. */
final class Periods {

    private static final int MONTHS = 24;
    private static final int USUAL = 12;

    /** The most that a report covers; what is longer is asked for in parts. */
    static final int LONGEST_YEARS = 5;

    private Periods() {}

    /** Twelve whole months, the last of them the month of that day: what a reader sees first. */
    static Period usual(LocalDate today) {
        var last = YearMonth.from(today);
        return new Period(last.minusMonths(USUAL - 1).atDay(1), last.atEndOfMonth());
    }

    /** The usual period, then each of the last twenty-four months, the latest first. */
    static List<Choice> offered(LocalDate today) {
        var choices = new ArrayList<Choice>();
        var usual = usual(today);
        choices.add(Choice.of(value(usual), "12 months, " + usual.inWords()));
        for (var back = 0; back < MONTHS; back++) {
            var month = Period.of(YearMonth.from(today).minusMonths(back));
            choices.add(Choice.of(value(month), month.inWords()));
        }
        return choices;
    }

    static String value(Period period) {
        return period.from() + "/" + period.to();
    }

    /** The chosen period, or empty where the text is none. */
    static Optional<Period> chosen(@Nullable String value) {
        var parts = value == null ? new String[0] : value.split("/", -1);
        return parts.length == 2 ? of(parts[0], parts[1]) : Optional.empty();
    }

    /** The period between two days as an address writes them, or empty where they are none. */
    static Optional<Period> of(@Nullable String from, @Nullable String to) {
        if (from == null || to == null) {
            return Optional.empty();
        }
        try {
            return of(LocalDate.parse(from), LocalDate.parse(to));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The period between two days; empty where it ends before it begins or is longer than a report covers. */
    static Optional<Period> of(LocalDate from, LocalDate to) {
        return to.isBefore(from) || to.isAfter(from.plusYears(LONGEST_YEARS))
                ? Optional.empty()
                : Optional.of(new Period(from, to));
    }
}
