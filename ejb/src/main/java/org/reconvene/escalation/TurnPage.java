package org.reconvene.escalation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the steps that wait for the reader, what is due first.
 *
 * @param waiting how many wait in all, counted to {@value #COUNTED_TO}
 * @param next where the next page begins; null on the last one
 */
public record TurnPage(
        List<TurnLine> lines, int waiting, @Nullable After next) implements Serializable {

    /** They are counted so far and no further: beyond that, the number helps nobody. */
    public static final int COUNTED_TO = 500;

    public TurnPage {
        lines = List.copyOf(lines);
    }

    /** The last line of a page, after which the next one begins. */
    public record After(Instant dueAt, long id) implements Serializable {}
}
