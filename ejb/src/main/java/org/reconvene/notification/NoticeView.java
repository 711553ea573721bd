package org.reconvene.notification;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that the reader is told.
 *
 * @param readAt null until it is read
 */
public record NoticeView(
        long id,
        Instant at,
        String reference,
        NoticeKind kind,
        @Nullable Instant readAt) implements Serializable {

    /** What it says, without the name of a child and without any text of the case. */
    public String sentence() {
        return kind.sentence(reference);
    }

    /** Where it leads to inside the application, beginning with a slash. */
    public String address() {
        return kind.address(reference);
    }
}
