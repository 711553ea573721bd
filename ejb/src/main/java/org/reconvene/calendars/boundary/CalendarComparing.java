package org.reconvene.calendars.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.reconvene.calendars.CalendarChanged;
import org.reconvene.people.PartnershipView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.time.DayChange;
import org.reconvene.time.Nation;
import org.reconvene.time.WorkingCalendar;
import org.reconvene.time.boundary.CalendarKeeping;

/** Says which days differ between a calendar as it is kept and as it becomes, and for whom. */
@ApplicationScoped
public class CalendarComparing {

    /** GOV.UK lists at least eight holidays a year in each nation: fewer may be half a file. */
    private static final int FEWEST_HOLIDAYS = 8;

    @Inject
    CalendarKeeping keeping;

    @Inject
    Directory directory;

    /** What a nation's new calendar changes, for every partnership of the nation. */
    CalendarChanged ofFile(Nation nation, WorkingCalendar after, Instant at) {
        var before = keeping.national(nation);
        var affected = directory.partnerships().stream()
                .filter(partnership -> partnership.nation() == nation)
                .map(partnership -> new CalendarChanged.Affected(
                        partnership, keeping.own(partnership, before), keeping.own(partnership, after)))
                .toList();
        return new CalendarChanged(nation, null, DayChange.between(before, after), affected, at);
    }

    /** What the closing days of a partnership, changed in this transaction, change of its calendar before. */
    CalendarChanged ofClosingDays(PartnershipView partnership, WorkingCalendar before, Instant at) {
        var after = keeping.own(partnership, keeping.national(partnership.nation()));
        return new CalendarChanged(
                partnership.nation(),
                partnership.id(),
                DayChange.between(before, after),
                List.of(new CalendarChanged.Affected(partnership, before, after)),
                at);
    }

    /** The published years with so few holidays that the file may not be whole. */
    List<Integer> shortYears(WorkingCalendar calendar) {
        return IntStream.rangeClosed(
                        calendar.first().getYear(), calendar.publishedThrough().getYear())
                .filter(year -> calendar.holidaysIn(year).size() < FEWEST_HOLIDAYS)
                .boxed()
                .toList();
    }
}
