package org.reconvene.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.reconvene.access.Act;
import org.reconvene.people.Role;
import org.reconvene.reports.OperationsReport;
import org.reconvene.reports.Period;
import org.reconvene.reports.QualityAssuranceReport;
import org.reconvene.reports.Report;

/** The reports that are made and kept each month, each for its own readers (SUR-19). */
public enum Scheduled {
    /** What dissents teach, over twelve months, so that themes and the process chart have something to show. */
    QUALITY("quality assurance report", QualityAssuranceReport.class, Act.READ_QUALITY_REPORT, Role.QUALITY_READER, 12),
    /** The work in hand, of one month. It says how things stood on its day, so that no later edition could correct it. */
    OPERATIONS("report of work in hand", OperationsReport.class, Act.READ_OPERATIONS_REPORT, Role.OPERATIONS_READER, 1);

    private final String words;
    private final Class<? extends Report> type;
    private final Act act;
    private final Role readers;
    private final int months;

    Scheduled(String words, Class<? extends Report> type, Act act, Role readers, int months) {
        this.words = words;
        this.type = type;
        this.act = act;
        this.readers = readers;
        this.months = months;
    }

    /** What it is called in the middle of a sentence. */
    public String words() {
        return words;
    }

    /** Its name in addresses and in the database. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What its figures are read as. */
    public Class<? extends Report> type() {
        return type;
    }

    /** What its readers may do. */
    public Act act() {
        return act;
    }

    /** Whom it is made for, and who is told of it. */
    public Role readers() {
        return readers;
    }

    /** The days of the one that is made in the month of that day: they end with the month before. */
    public Period dueIn(LocalDate day) {
        var last = YearMonth.from(day).minusMonths(1);
        return new Period(last.minusMonths(months - 1L).atDay(1), last.atEndOfMonth());
    }

    /** Whether another edition of the same days can be made, which says what it corrects. */
    public boolean canBeCorrected() {
        return this == QUALITY;
    }
}
