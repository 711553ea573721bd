package org.reconvene.reporting.model;

import java.time.LocalDate;
import java.util.Optional;
import org.reconvene.access.Refusal;
import org.reconvene.reporting.ReportingYear;
import org.reconvene.reports.Period;
import org.reconvene.time.WorkingCalendar;

/** When figures may be frozen or kept, and when the program does it by itself. */
public final class FreezingRules {

    private FreezingRules() {}

    /** Why they may not be frozen on that day; empty where they may. */
    public static Optional<Refusal> refuse(ReportingYear year, LocalDate today) {
        return today.isAfter(year.to())
                ? Optional.empty()
                : Optional.of(Refusal.ofAct("The year " + year.words()
                        + " has not ended. Its figures can be frozen from 1 April " + (year.firstYear() + 1)));
    }

    /** Why the report of these days may not be kept on that day; empty where it may. */
    public static Optional<Refusal> refuse(Period days, LocalDate today) {
        return today.isAfter(days.to())
                ? Optional.empty()
                : Optional.of(Refusal.ofAct("These days have not ended. Their figures can be kept from "
                        + Period.of(days.to().plusDays(1)).inWords()));
    }

    /** The day on which figures are frozen or kept where nobody did before: the first working day after theirs. */
    public static LocalDate dayOf(Period days, WorkingCalendar calendar) {
        return calendar.plusWorkingDays(days.to(), 1);
    }
}
