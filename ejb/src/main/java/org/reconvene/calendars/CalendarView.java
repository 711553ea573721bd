package org.reconvene.calendars;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.time.Nation;

/**
 * The calendar by which a partnership works, for whoever keeps it.
 *
 * @param publishedThrough the last day whose bank holidays are published
 * @param shortlyPublished whether less than a year ahead is published
 * @param fileBy who sent the file that counts; null where the one that comes with the program does
 * @param fileAt when it was sent; null likewise
 */
public record CalendarView(
        Nation nation,
        LocalDate publishedThrough,
        boolean shortlyPublished,
        @Nullable String fileBy,
        @Nullable Instant fileAt,
        List<Year> years,
        List<ClosingDay> closingDays)
        implements Serializable {

    /** The days of one year on which nobody works beside weekends. */
    public record Year(int year, List<Day> days) implements Serializable {}

    /** One such day, and where it is known from in words. */
    public record Day(LocalDate date, String title, String source) implements Serializable {}

    /** A closing day of the partnership that is not over or was not withdrawn. */
    public record ClosingDay(long id, LocalDate date, String title, String addedBy) implements Serializable {}
}
