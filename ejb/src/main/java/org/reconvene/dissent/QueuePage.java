package org.reconvene.dissent;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a queue, what is due first.
 *
 * @param waiting how many wait in all, counted to {@value #COUNTED_TO}
 * @param next where the next page begins; null on the last one
 */
public record QueuePage(
        List<ReviewLine> lines, int waiting, @Nullable After next) implements Serializable {

    /** A queue is counted so far and no further: beyond that, the number helps nobody. */
    public static final int COUNTED_TO = 500;

    public QueuePage {
        lines = List.copyOf(lines);
    }

    /** The last line of a page, after which the next one begins. */
    public record After(Instant dueAt, long id) implements Serializable {}
}
