package org.reconvene.dissentsgroup;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one dissent stands before the Group.
 *
 * @param waitsFor who has not sent their review, by number and agency: {@code Reviewer 2, police}
 * @param finding null until it is recorded
 */
public record HearingView(
        String reference,
        String meeting,
        Instant meetingStartsAt,
        HearingStatus status,
        int carriedOver,
        List<String> waitsFor,
        @Nullable Finding finding,
        @Nullable String minorityView,
        @Nullable String keyIssues,
        @Nullable Instant foundAt)
        implements Serializable {}
