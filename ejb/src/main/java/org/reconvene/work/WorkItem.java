package org.reconvene.work;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for somebody.
 *
 * @param reference the case or the meeting it belongs to
 * @param what what that person does, beginning with a verb
 * @param person the name of whom it waits for
 * @param dueAt by when; null where no limit runs
 * @param address the page on which it is done, within the application
 */
public record WorkItem(
        String reference,
        String what,
        String person,
        @Nullable Instant dueAt,
        String address) implements Serializable {}
