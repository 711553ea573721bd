package org.reconvene.notification;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that the reader is told.
 *
 * @param sentence without the name of a child and without any text of the case
 * @param address where it leads to inside the application, beginning with a slash
 * @param readAt null until it is read
 */
public record NoticeView(
        long id,
        Instant at,
        String reference,
        NoticeKind kind,
        String sentence,
        String address,
        @Nullable Instant readAt)
        implements Serializable {}
