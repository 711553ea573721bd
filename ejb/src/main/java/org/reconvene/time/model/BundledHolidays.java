package org.reconvene.time.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reconvene.time.Holiday;
import org.reconvene.time.Nation;
import org.reconvene.time.WorkingCalendar;

/**
 * The calendars that come with the program: the years GOV.UK has published, then years worked out by their rules.
 *
 * <p>Both are files. The computed ones were written by jollyday, and a test holds them against it, so that no server has to carry
 * the library and what it brings along.
 */
public final class BundledHolidays {

    /** The first year of the published files. */
    public static final int FIRST_YEAR = 2011;

    /** The last year of the computed files. */
    public static final int LAST_YEAR = 2060;

    private static final String ROOT = "/org/reconvene/time/";

    private BundledHolidays() {}

    /** The nation's calendar, without closing days of any partnership. */
    public static WorkingCalendar calendarOf(Nation nation) {
        return calendarOf(nation, List.of());
    }

    /**
     * The same, with a newer file: it replaces what is published or computed in the years that it covers, so that a holiday which is
     * not in it any more disappears. Years without a holiday in the file stay as they are.
     */
    public static WorkingCalendar calendarOf(Nation nation, List<Holiday> newer) {
        var published = later(read("published", nation, Holiday.Source.PUBLISHED), newer);
        var all = later(read("computed", nation, Holiday.Source.COMPUTED), published);
        return new WorkingCalendar(nation, all, FIRST_YEAR, LAST_YEAR);
    }

    private static List<Holiday> later(List<Holiday> older, List<Holiday> newer) {
        Set<Integer> covered = newer.stream().map(day -> day.date().getYear()).collect(Collectors.toSet());
        return Stream.concat(
                        newer.stream(),
                        older.stream()
                                .filter(day -> !covered.contains(day.date().getYear())))
                .toList();
    }

    private static List<Holiday> read(String folder, Nation nation, Holiday.Source source) {
        String name = ROOT + folder + "/" + nation.key() + ".json";
        try (InputStream json = BundledHolidays.class.getResourceAsStream(name)) {
            if (json == null) {
                throw new IllegalStateException("The program's own file " + name + " is missing: install it again");
            }
            List<Holiday> holidays = new HolidayFile(source).read(json).get(nation);
            if (holidays == null) {
                throw new IllegalStateException("The program's own file " + name + " is of another nation");
            }
            return holidays;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
