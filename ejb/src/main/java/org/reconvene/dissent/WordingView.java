package org.reconvene.dissent;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One wording of a dissent.
 *
 * @param number 1 for the first wording, as the chair took it down
 * @param why why it was corrected; null for the first
 */
public record WordingView(
        int number,
        String text,
        String writtenBy,
        Instant writtenAt,
        @Nullable String why) implements Serializable {}
