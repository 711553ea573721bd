package org.reconvene.oversight;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonView;

/**
 * What one person may see now, for a review of access.
 *
 * @param lastActedAt when they last did or read anything here; null where they never did
 * @param cases how many cases are open to them by a part in each
 */
public record AccessLine(PersonView person, @Nullable Instant lastActedAt, long cases) implements Serializable {}
