package org.reconvene.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonId;

/**
 * One entry of the record.
 *
 * @param person who did it; null where time itself did
 * @param act the name of the act
 * @param summary a sentence without the name of a child
 */
public record EntryView(
        long number, Instant at, @Nullable PersonId person, EntryOutcome outcome, String act, String summary) {}
