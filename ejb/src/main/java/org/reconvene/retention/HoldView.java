package org.reconvene.retention;

import java.io.Serializable;
import java.time.Instant;

/** A hold that stands: the case is kept, whatever its period. */
public record HoldView(long id, String reference, String reason, String putBy, Instant putAt) implements Serializable {}
