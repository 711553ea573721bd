package org.reconvene.record;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the record of what was done.
 *
 * @param person the name of who did it; null where it followed by itself
 * @param act the name of the act
 * @param summary a sentence without the name of a child
 */
public record EntryView(long number, Instant at, @Nullable String person, String act, String summary)
        implements Serializable {}
