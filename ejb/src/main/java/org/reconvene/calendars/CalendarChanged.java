package org.reconvene.calendars;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PartnershipView;
import org.reconvene.time.DayChange;
import org.reconvene.time.Nation;
import org.reconvene.time.WorkingCalendar;

/**
 * A working calendar was changed; told in the transaction of the change.
 *
 * @param partnership whose closing days were changed; null where the nation's bank holidays were
 * @param changes which days, earliest first; {@link DayChange#words} says each
 * @param affected who works by it, each with the calendar before and after
 */
public record CalendarChanged(
        Nation nation,
        @Nullable PartnershipId partnership,
        List<DayChange> changes,
        List<Affected> affected,
        Instant at) {

    /** A partnership that works by a changed calendar. */
    public record Affected(PartnershipView partnership, WorkingCalendar before, WorkingCalendar after) {}

    public CalendarChanged {
        changes = List.copyOf(changes);
        affected = List.copyOf(affected);
    }
}
