package org.reconvene.retention;

import java.io.Serializable;
import java.time.LocalDate;

/** A case whose period has run out and on which no hold is; who it is about is not said. */
public record DueCase(String reference, RetainedKind kind, LocalDate endedOn, LocalDate dueSince, Period period)
        implements Serializable {}
