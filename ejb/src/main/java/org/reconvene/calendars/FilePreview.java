package org.reconvene.calendars;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.reconvene.time.DayChange;

/**
 * What a holiday file would change.
 *
 * @param seen the number of the calendar with which it was compared
 * @param publishedThrough until when holidays would be published
 * @param changes the days that would be added, removed or moved, earliest first
 * @param shortYears the years with so few holidays that the file may not be whole
 * @param deadlines how many open deadlines would move, of all partnerships of the nation
 */
public record FilePreview(
        long seen, LocalDate publishedThrough, List<DayChange> changes, List<Integer> shortYears, int deadlines)
        implements Serializable {

    public FilePreview {
        changes = List.copyOf(changes);
        shortYears = List.copyOf(shortYears);
    }
}
