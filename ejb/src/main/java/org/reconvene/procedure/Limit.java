package org.reconvene.procedure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.reconvene.time.Nation;
import org.reconvene.time.WorkingCalendar;

/**
 * By when a step is done.
 *
 * @param span how long
 * @param countedFrom from what it is counted, in words
 * @param chosen who may set another time and by what; null where the limit is fixed
 * @param calendar whose working days are counted
 */
public record Limit(Span span, String countedFrom, @Nullable String chosen, Nation calendar, Grounds grounds) {

    /** When it is due for something that happened at {@code start}, and why; days are counted in that calendar. */
    public Due startingAt(Instant start, WorkingCalendar days) {
        return span.startingAt(start, days);
    }

    /** The limit as a table shows it: "5 working days". */
    public String words() {
        return span.words();
    }
}
