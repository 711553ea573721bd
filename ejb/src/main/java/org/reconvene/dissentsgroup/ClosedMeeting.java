package org.reconvene.dissentsgroup;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that was closed.
 *
 * @param carriedOver how many cases it did not reach
 * @param next the meeting that hears them; null where there were none
 */
public record ClosedMeeting(
        String meeting, int carriedOver, @Nullable String next) implements Serializable {}
