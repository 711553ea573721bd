package org.reconvene.request;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the requests that wait for the reader, by time left.
 *
 * @param waiting how many wait, counted to one more than {@link #COUNTED_TO}
 * @param next where the next page begins; null on the last one
 */
public record RequestPage(
        List<RequestLine> lines, int waiting, @Nullable After next) {

    /** Beyond this number a page says "500+". */
    public static final int COUNTED_TO = 500;

    public RequestPage {
        lines = List.copyOf(lines);
    }

    /** A place in the order by time left. */
    public record After(Instant dueAt, long id) {}
}
