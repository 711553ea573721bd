package org.reconvene.time.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.reconvene.architecture.OnceCommitted;
import org.reconvene.time.CalendarOwner;
import org.reconvene.time.ClosingDayView;
import org.reconvene.time.FileInForce;
import org.reconvene.time.Holiday;
import org.reconvene.time.Nation;
import org.reconvene.time.WorkingCalendar;
import org.reconvene.time.model.BundledHolidays;
import org.reconvene.time.model.CalendarFile;
import org.reconvene.time.model.ClosingDay;
import org.reconvene.time.model.FileRules;
import org.reconvene.time.store.CalendarShelf;

/**
 * Keeps what makes up the working calendars, inside the transaction of the desk that decides about it. What it answers is read anew,
 * and so holds what the transaction itself has changed.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CalendarKeeping {

    @Inject
    CalendarShelf shelf;

    @Inject
    WorkingCalendars calendars;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    /** How often the nation's calendar was changed: the number of what is looked at. */
    public long changes(Nation nation) {
        return shelf.changes().getOrDefault(nation, 0L);
    }

    /** Takes the nation's turn until the transaction ends, and answers {@link #changes} as it then is. */
    public long takeTurn(Nation nation) {
        return shelf.lockTurn(nation).changes();
    }

    /** The nation's calendar by what is kept. */
    public WorkingCalendar national(Nation nation) {
        return BundledHolidays.calendarOf(
                nation,
                shelf.newest(nation)
                        .map(file -> FileRules.holidaysOf(nation, file.content()))
                        .orElse(List.of()));
    }

    /**
     * The nation's calendar as a file would make it.
     *
     * @throws org.reconvene.time.HolidayFileException with what to mend in the file
     */
    public WorkingCalendar nationalBy(Nation nation, String file) {
        return BundledHolidays.calendarOf(nation, FileRules.holidaysOf(nation, file));
    }

    /** The calendar of a partnership upon a calendar of its nation. */
    public WorkingCalendar own(CalendarOwner owner, WorkingCalendar national) {
        List<Holiday> days = shelf.closingDaysOf(owner.calendarNumber()).stream()
                .map(ClosingDay::holiday)
                .toList();
        return days.isEmpty() ? national : national.closedAlsoOn(days);
    }

    /** The file that counts; empty where the one that comes with the program does. */
    public Optional<FileInForce> fileInForce(Nation nation) {
        return shelf.newest(nation).map(file -> new FileInForce(file.uploadedBy(), file.uploadedAt()));
    }

    /** The partnership's closing days, earliest first. */
    public List<ClosingDayView> closingDays(CalendarOwner owner) {
        return shelf.closingDaysOf(owner.calendarNumber()).stream()
                .map(ClosingDay::view)
                .toList();
    }

    /** From now on this file counts. */
    public void keep(Nation nation, String file, long by, Instant at) {
        shelf.add(new CalendarFile(nation, file, by, at));
        changed(nation);
    }

    /** Adds a closing day. */
    public void close(CalendarOwner owner, LocalDate date, String title, long by, Instant at) {
        shelf.add(new ClosingDay(owner.calendarNumber(), date, title, by, at));
        changed(owner.nation());
    }

    /** Withdraws a closing day and answers it; empty where the partnership has no such day. */
    public Optional<ClosingDayView> open(CalendarOwner owner, long id, long by, Instant at) {
        var day = shelf.closingDay(owner.calendarNumber(), id);
        day.ifPresent(found -> {
            found.withdrawn(by, at);
            changed(owner.nation());
        });
        return day.map(ClosingDay::view);
    }

    private void changed(Nation nation) {
        shelf.lockTurn(nation).changed();
        OnceCommitted.run(transaction, calendars::forget);
    }
}
