package org.reconvene.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A day that one working calendar has and another has not.
 *
 * @param date the day that was added or removed; for a moved holiday the day from which it moved
 * @param title what the day is called
 * @param movedTo the day to which the holiday moved; null where it was added or removed
 * @param local whether it is a closing day of one partnership
 */
public record DayChange(
        Kind kind, LocalDate date, String title, @Nullable LocalDate movedTo, boolean local) implements Serializable {

    /** What happened to the day. */
    public enum Kind {
        ADDED("Added"),
        REMOVED("Removed"),
        MOVED("Moved");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Whether the day, or either of two, lies between these, both included. */
    public boolean liesBetween(LocalDate from, LocalDate until) {
        return isBetween(date, from, until) || (movedTo != null && isBetween(movedTo, from, until));
    }

    /** The change within a sentence: "Friday 7 May 2027 (Coronation) is now a bank holiday". */
    public String words() {
        var day = local ? "closing day" : "bank holiday";
        return switch (kind) {
            case ADDED -> DateWords.day(date) + " (" + title + ") is now a " + day;
            case REMOVED -> DateWords.day(date) + " (" + title + ") is no longer a " + day;
            case MOVED ->
                title + " moved from " + DateWords.day(date) + " to " + DateWords.day(movedTo == null ? date : movedTo);
        };
    }

    /** What differs between two calendars of one nation, earliest first; a change of title or source alone is none. */
    public static List<DayChange> between(WorkingCalendar before, WorkingCalendar after) {
        NavigableMap<LocalDate, Holiday> removed = new TreeMap<>(byDate(before));
        NavigableMap<LocalDate, Holiday> added = new TreeMap<>(byDate(after));
        removed.keySet().removeAll(byDate(after).keySet());
        added.keySet().removeAll(byDate(before).keySet());
        var changes = new ArrayList<DayChange>();
        for (Holiday gone : removed.values()) {
            var to = movedTo(gone, added);
            if (to == null) {
                changes.add(of(Kind.REMOVED, gone, null));
            } else {
                added.remove(to);
                changes.add(of(Kind.MOVED, gone, to));
            }
        }
        added.values().forEach(day -> changes.add(of(Kind.ADDED, day, null)));
        changes.sort(Comparator.comparing(DayChange::date));
        return List.copyOf(changes);
    }

    private static @Nullable LocalDate movedTo(Holiday gone, Map<LocalDate, Holiday> added) {
        return added.values().stream()
                .filter(day -> day.title().equalsIgnoreCase(gone.title()))
                .map(Holiday::date)
                .filter(day -> day.getYear() == gone.date().getYear())
                .findFirst()
                .orElse(null);
    }

    private static DayChange of(Kind kind, Holiday day, @Nullable LocalDate movedTo) {
        return new DayChange(kind, day.date(), day.title(), movedTo, day.source() == Holiday.Source.LOCAL);
    }

    private static Map<LocalDate, Holiday> byDate(WorkingCalendar calendar) {
        var days = new TreeMap<LocalDate, Holiday>();
        for (int year = calendar.first().getYear(); year <= calendar.last().getYear(); year++) {
            calendar.holidaysIn(year).forEach(day -> days.put(day.date(), day));
        }
        return days;
    }

    private static boolean isBetween(LocalDate day, LocalDate from, LocalDate until) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
