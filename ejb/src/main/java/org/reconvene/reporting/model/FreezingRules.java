package org.reconvene.reporting.model;

import java.time.LocalDate;
import java.util.Optional;
import org.reconvene.access.Refusal;
import org.reconvene.reporting.ReportingYear;
import org.reconvene.time.WorkingCalendar;

/** When the figures of a year may be frozen, and when the program does it by itself. */
public final class FreezingRules {

    private FreezingRules() {}

    /** Why they may not be frozen on that day; empty where they may. */
    public static Optional<Refusal> refuse(ReportingYear year, LocalDate today) {
        return today.isAfter(year.to())
                ? Optional.empty()
                : Optional.of(Refusal.ofAct("The year " + year.words()
                        + " has not ended. Its figures can be frozen from 1 April " + (year.firstYear() + 1)));
    }

    /** The day on which they are frozen where nobody did before: the first working day after the year. */
    public static LocalDate dayOf(ReportingYear year, WorkingCalendar calendar) {
        return calendar.plusWorkingDays(year.to(), 1);
    }
}
