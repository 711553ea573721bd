package org.reconvene.work;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a member of the reader's team, without anything of the case.
 *
 * @param what what that person does, beginning with a verb
 * @param person the name of whom it waits for
 * @param dueAt by when; null where no limit runs
 * @param address the page of the case, within the application; null where the reader has no part that opens it
 */
public record TeamItem(
        String reference,
        String what,
        String person,
        @Nullable Instant dueAt,
        @Nullable String address) implements Serializable {}
