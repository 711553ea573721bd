package org.reconvene.time;

import java.io.Serializable;
import java.time.Instant;

/**
 * The holiday file by which a nation's calendar goes, instead of the one that comes with the program.
 *
 * @param uploadedBy the number of the person who sent it
 */
public record FileInForce(long uploadedBy, Instant uploadedAt) implements Serializable {}
