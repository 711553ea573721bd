package org.reconvene.oversight;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonView;

/**
 * Somebody opened a case without a part in it.
 *
 * @param by who
 * @param untilAt when it closed again
 * @param reviewBy by when somebody else is to have looked at it, at the close of office in London
 * @param reviewed null while nobody has
 * @param mine whether the reader did it, and so cannot review it
 */
public record GlassView(
        long id,
        String reference,
        PersonView by,
        String reason,
        Instant brokenAt,
        Instant untilAt,
        Instant reviewBy,
        @Nullable Reviewed reviewed,
        boolean mine)
        implements Serializable {

    /** What somebody else said of it. */
    public record Reviewed(PersonView by, Instant at, boolean justified, String words) implements Serializable {}
}
