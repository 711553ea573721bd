package org.reconvene.dissentsgroup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Ends a term of office early.
 *
 * @param until the new last day; null where it was left open, and is asked for
 */
public record EndTerm(long term, @Nullable LocalDate until) {}
