package org.reconvene.procedure;

import java.time.Instant;
import java.util.List;
import org.reconvene.time.UncountedDay;

/**
 * When a step is due, and why.
 *
 * @param at the last instant that is in time
 * @param explanation the reckoning in one sentence without its full stop
 * @param notCounted the days that did not count, earliest first
 */
public record Due(Instant at, String explanation, List<UncountedDay> notCounted) {

    public Due {
        notCounted = List.copyOf(notCounted);
    }
}
