package org.reconvene.time;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often something may happen within a time, counted for each key by itself: a person, an address. It is kept in memory, so
 * each server counts its own; however many keys there are, it stays small.
 */
public final class Allowance {

    private static final int MOST_KEYS = 10_000;

    private final int most;
    private final Duration within;
    private final Map<String, Count> counts = new LinkedHashMap<>();

    public Allowance(int most, Duration within) {
        this.most = most;
        this.within = within;
    }

    /** Until when nothing more is allowed; null where something is. */
    public synchronized @Nullable Instant usedUpUntil(String key, Instant at) {
        var count = counts.get(key);
        return count == null || count.number < most || isOver(count, at) ? null : count.since.plus(within);
    }

    /**
     * Counts one more.
     *
     * @return whether it was the last that is allowed
     */
    public synchronized boolean use(String key, Instant at) {
        var count = counts.get(key);
        if (count == null || isOver(count, at)) {
            counts.remove(key);
            makeRoom(at);
            count = new Count(at);
            counts.put(key, count);
        }
        count.number++;
        return count.number == most;
    }

    /** Where there are too many keys, those whose time is over are forgotten, and otherwise the one that began first. */
    private void makeRoom(Instant at) {
        if (counts.size() >= MOST_KEYS) {
            counts.values().removeIf(count -> isOver(count, at));
            if (counts.size() >= MOST_KEYS) {
                counts.remove(counts.keySet().iterator().next());
            }
        }
    }

    private boolean isOver(Count count, Instant at) {
        return !at.isBefore(count.since.plus(within)) || at.isBefore(count.since);
    }

    private static final class Count {
        final Instant since;
        int number;

        Count(Instant since) {
            this.since = since;
        }
    }
}
