package org.reconvene.calendars.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.reconvene.calendars.CalendarView;
import org.reconvene.people.PartnershipView;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.time.FileInForce;
import org.reconvene.time.Holiday;
import org.reconvene.time.WorkingCalendar;
import org.reconvene.time.boundary.CalendarKeeping;

/** Makes of a partnership's calendar what its page shows. */
@ApplicationScoped
public class CalendarReading {

    private static final int YEARS_SHOWN = 4;

    @Inject
    CalendarKeeping keeping;

    @Inject
    Directory directory;

    CalendarView of(PartnershipView partnership, LocalDate today) {
        var calendar = keeping.own(partnership, keeping.national(partnership.nation()));
        var file = keeping.fileInForce(partnership.nation());
        return new CalendarView(
                partnership.nation(),
                calendar.publishedThrough(),
                calendar.isShortlyPublished(today),
                file.map(inForce -> name(inForce.uploadedBy())).orElse(null),
                file.map(FileInForce::uploadedAt).orElse(null),
                IntStream.range(0, YEARS_SHOWN)
                        .map(ahead -> today.getYear() + ahead)
                        .filter(year -> year <= calendar.last().getYear())
                        .mapToObj(year -> year(calendar, year))
                        .toList(),
                closingDays(partnership, today));
    }

    private List<CalendarView.ClosingDay> closingDays(PartnershipView partnership, LocalDate today) {
        return keeping.closingDays(partnership).stream()
                .filter(day -> day.date().isAfter(today))
                .map(day -> new CalendarView.ClosingDay(day.id(), day.date(), day.title(), name(day.addedBy())))
                .toList();
    }

    private static CalendarView.Year year(WorkingCalendar calendar, int year) {
        return new CalendarView.Year(
                year,
                calendar.holidaysIn(year).stream()
                        .map(day -> new CalendarView.Day(day.date(), day.title(), words(day.source())))
                        .toList());
    }

    private static String words(Holiday.Source source) {
        return switch (source) {
            case PUBLISHED -> "Published";
            case COMPUTED -> "Computed: may still move";
            case LOCAL -> "Local";
        };
    }

    private String name(long person) {
        return directory.person(new PersonId(person)).map(PersonView::name).orElse("");
    }
}
