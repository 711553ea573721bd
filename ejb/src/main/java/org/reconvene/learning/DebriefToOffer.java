package org.reconvene.learning;

import java.io.Serializable;
import java.time.Instant;

/**
 * A disagreement after which the reader can offer a debrief.
 *
 * @param raiser the name of whoever raised it
 */
public record DebriefToOffer(String disagreement, String raiser, Instant endedAt) implements Serializable {}
