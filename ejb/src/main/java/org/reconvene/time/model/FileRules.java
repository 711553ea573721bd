package org.reconvene.time.model;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reconvene.time.Holiday;
import org.reconvene.time.HolidayFileException;
import org.reconvene.time.Nation;

/** What a file must be to become the calendar of a nation. */
public final class FileRules {

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int LONGEST_TITLE = 120;

    private FileRules() {}

    /**
     * The nation's holidays in a file of this nation, or of all of them.
     *
     * @throws HolidayFileException with what to mend
     */
    public static List<Holiday> holidaysOf(Nation nation, String text) {
        String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (json.isBlank()) {
            throw new HolidayFileException("The file is empty: take it from www.gov.uk/bank-holidays.json", null);
        }
        if (json.length() > MOST_CHARACTERS) {
            throw new HolidayFileException("The file is longer than a million characters: it is no holiday file", null);
        }
        var nations = new HolidayFile(Holiday.Source.PUBLISHED)
                .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        var holidays = nations.get(nation);
        if (holidays == null) {
            throw new HolidayFileException(
                    "division: the file holds "
                            + nations.keySet().stream().map(Nation::key).collect(Collectors.joining(" and "))
                            + ", and this partnership works by " + nation.key() + "; send that file",
                    null);
        }
        check(nation, holidays);
        return holidays;
    }

    private static void check(Nation nation, List<Holiday> holidays) {
        if (holidays.isEmpty()) {
            throw new HolidayFileException(
                    "events: the file lists no holiday of " + nation.displayName() + "; send one that does", null);
        }
        for (Holiday day : holidays) {
            int year = day.date().getYear();
            if (year < BundledHolidays.FIRST_YEAR || year > BundledHolidays.LAST_YEAR) {
                throw new HolidayFileException(
                        "date: " + day.date() + " lies outside the years " + BundledHolidays.FIRST_YEAR + " to "
                                + BundledHolidays.LAST_YEAR + "; leave it out",
                        null);
            }
            if (day.title().length() > LONGEST_TITLE) {
                throw new HolidayFileException(
                        "title: that of " + day.date() + " is longer than " + LONGEST_TITLE + " characters; shorten it",
                        null);
            }
        }
        int next = BundledHolidays.calendarOf(nation).publishedThrough().getYear() + 1;
        var years = holidays.stream().map(day -> day.date().getYear()).collect(Collectors.toSet());
        int last = years.stream().mapToInt(Integer::intValue).max().orElse(next);
        var missing = Stream.iterate(next, year -> year < last, year -> year + 1)
                .filter(year -> !years.contains(year))
                .findFirst();
        if (missing.isPresent()) {
            throw new HolidayFileException(
                    "date: the file leaves out the year " + missing.get() + " before " + last
                            + "; send one without a gap",
                    null);
        }
    }
}
