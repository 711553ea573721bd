package org.reconvene.time.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reconvene.time.CalendarOwner;
import org.reconvene.time.Holiday;
import org.reconvene.time.Nation;
import org.reconvene.time.WorkingCalendar;
import org.reconvene.time.model.BundledHolidays;
import org.reconvene.time.model.ClosingDay;
import org.reconvene.time.model.FileRules;
import org.reconvene.time.store.CalendarShelf;

/**
 * The working calendars that hold now: of a nation by its newest file, of a partnership with its closing days.
 *
 * <p>They are read once and kept; every server looks twice a minute whether somebody changed one ({@link CalendarTick}), so that
 * asking for one costs no statement.
 */
@ApplicationScoped
public class WorkingCalendars {

    @Inject
    CalendarShelf shelf;

    private volatile @Nullable Kept kept;

    /** The calendar of that nation, without any partnership's closing days. */
    public WorkingCalendar of(Nation nation) {
        return Objects.requireNonNull(kept().national.get(nation));
    }

    /** The calendar of a partnership: its nation's, with its closing days. */
    public WorkingCalendar of(CalendarOwner owner) {
        var now = kept();
        var days = now.closingDays.get(owner.calendarNumber());
        return days == null
                ? Objects.requireNonNull(now.national.get(owner.nation()))
                : now.own.computeIfAbsent(
                        owner.calendarNumber(),
                        number -> Objects.requireNonNull(now.national.get(owner.nation()))
                                .closedAlsoOn(days));
    }

    /** Reads them anew where they were changed on any server. */
    void look() {
        var now = kept;
        if (now == null || !now.changes.equals(shelf.changes())) {
            kept = read();
        }
    }

    /** They were changed here, and are read when they are asked for next. */
    void forget() {
        kept = null;
    }

    private Kept kept() {
        var now = kept;
        if (now == null) {
            now = read();
            kept = now;
        }
        return now;
    }

    private Kept read() {
        var changes = shelf.changes();
        var national = new EnumMap<Nation, WorkingCalendar>(Nation.class);
        for (var nation : Nation.values()) {
            List<Holiday> newer = shelf.newest(nation)
                    .map(file -> FileRules.holidaysOf(nation, file.content()))
                    .orElse(List.of());
            national.put(nation, BundledHolidays.calendarOf(nation, newer));
        }
        return new Kept(
                changes,
                national,
                shelf.closingDays().stream()
                        .collect(Collectors.groupingBy(
                                ClosingDay::owner, Collectors.mapping(ClosingDay::holiday, Collectors.toList()))),
                new ConcurrentHashMap<>());
    }

    private record Kept(
            Map<Nation, Long> changes,
            Map<Nation, WorkingCalendar> national,
            Map<Long, List<Holiday>> closingDays,
            Map<Long, WorkingCalendar> own) {}
}
