package org.reconvene.calendars.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.calendars.AddClosingDay;
import org.reconvene.calendars.CalendarChanged;
import org.reconvene.calendars.CalendarView;
import org.reconvene.calendars.FilePreview;
import org.reconvene.calendars.model.ClosingDayRules;
import org.reconvene.people.PartnershipView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.ClosingDayView;
import org.reconvene.time.DateWords;
import org.reconvene.time.HolidayFileException;
import org.reconvene.time.boundary.BusinessClock;
import org.reconvene.time.boundary.CalendarKeeping;

/** The desk at which an administrator keeps the calendar by which the deadlines of their partnership are reckoned. */
@Stateless
public class CalendarsDesk {

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    Directory directory;

    @Inject
    BusinessClock clock;

    @Inject
    CalendarKeeping keeping;

    @Inject
    CalendarReading reading;

    @Inject
    CalendarComparing comparing;

    @Inject
    DeadlinesMove deadlines;

    @Inject
    Event<CalendarChanged> changed;

    /** The partnership's calendar of this and the next years. */
    public Outcome<CalendarView> open() {
        if (journal.admit(Act.KEEP_CALENDARS) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.KEEP_CALENDARS);
        return Outcome.done(reading.of(mine(), clock.today()));
    }

    /** What a holiday file would change; nothing is changed. */
    public Outcome<FilePreview> preview(String file) {
        if (journal.admit(Act.KEEP_CALENDARS) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.KEEP_CALENDARS);
        var nation = mine().nation();
        try {
            var after = keeping.nationalBy(nation, file);
            var change = comparing.ofFile(nation, after, clock.now());
            return Outcome.done(new FilePreview(
                    keeping.changes(nation),
                    after.publishedThrough(),
                    change.changes(),
                    comparing.shortYears(after),
                    deadlines.count(change)));
        } catch (HolidayFileException e) {
            return Outcome.refused(Refusal.of("file", e.remedy()));
        }
    }

    /**
     * Lets a holiday file count from now on and moves what it moves; answers how many deadlines that were.
     *
     * @param seen the number of the calendar with which the preview compared it
     */
    public Outcome<Integer> keep(String file, long seen) {
        if (journal.admit(Act.KEEP_CALENDARS) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var nation = mine().nation();
        if (keeping.takeTurn(nation) != seen) {
            return Outcome.refused(
                    Refusal.ofAct(
                            "The calendar was changed since this file was compared with it. Send the file again and look anew."));
        }
        try {
            var at = clock.now();
            var change = comparing.ofFile(nation, keeping.nationalBy(nation, file), at);
            keeping.keep(nation, file, signedIn.person().id().value(), at);
            done("sent a file of the bank holidays of " + nation.displayName() + ", which changes "
                    + change.changes().size() + " days");
            return Outcome.done(tell(change));
        } catch (HolidayFileException e) {
            return Outcome.refused(Refusal.of("file", e.remedy()));
        }
    }

    /** Adds a closing day of the partnership; answers how many deadlines that moved. */
    public Outcome<Integer> close(AddClosingDay command) {
        if (journal.admit(Act.KEEP_CALENDARS) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var partnership = mine();
        keeping.takeTurn(partnership.nation());
        var before = keeping.own(partnership, keeping.national(partnership.nation()));
        var refusals = ClosingDayRules.refusals(command, clock.today(), before);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        LocalDate date = Objects.requireNonNull(command.date());
        var title = command.title().strip();
        var at = clock.now();
        keeping.close(partnership, date, title, signedIn.person().id().value(), at);
        done("added the closing day " + DateWords.day(date) + ", " + title);
        return Outcome.done(tell(comparing.ofClosingDays(partnership, before, at)));
    }

    /** Withdraws a closing day that lies ahead; answers how many deadlines that moved. */
    public Outcome<Integer> withdraw(long closingDay) {
        if (journal.admit(Act.KEEP_CALENDARS) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var partnership = mine();
        keeping.takeTurn(partnership.nation());
        var before = keeping.own(partnership, keeping.national(partnership.nation()));
        var at = clock.now();
        var ahead = keeping.closingDays(partnership).stream()
                .filter(day -> day.id() == closingDay)
                .map(ClosingDayView::date)
                .anyMatch(day -> day.isAfter(clock.today()));
        if (!ahead) {
            return Outcome.refused(Refusal.ofAct("This closing day is withdrawn already, or it is over."));
        }
        var day = keeping.open(partnership, closingDay, signedIn.person().id().value(), at)
                .orElseThrow();
        done("withdrew the closing day " + DateWords.day(day.date()) + ", " + day.title());
        return Outcome.done(tell(comparing.ofClosingDays(partnership, before, at)));
    }

    private int tell(CalendarChanged change) {
        int count = deadlines.count(change);
        changed.fire(change);
        return count;
    }

    private PartnershipView mine() {
        return directory.partnership(signedIn.person().partnership());
    }

    private void done(String what) {
        var me = signedIn.person();
        journal.done(Act.KEEP_CALENDARS, CaseKey.ofPerson(me.id()), me.name() + " " + what);
    }
}
