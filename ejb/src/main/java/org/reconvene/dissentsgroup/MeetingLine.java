package org.reconvene.dissentsgroup;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One meeting in the Group’s year.
 *
 * @param whyMoved why it is not on the day of the rule; null where it is
 * @param cases how many stand on its docket
 */
public record MeetingLine(
        String reference,
        Instant startsAt,
        Instant papersCloseAt,
        @Nullable String whyMoved,
        @Nullable String place,
        MeetingStatus status,
        long cases)
        implements Serializable {}
