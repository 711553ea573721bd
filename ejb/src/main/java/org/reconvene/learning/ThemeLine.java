package org.reconvene.learning;

import java.io.Serializable;

/**
 * A theme of the partnership’s list.
 *
 * @param general whether every partnership is offered it
 * @param ticked for how many dissents it was ticked in the twelve months up to now: what recurs stands out (SUR-20)
 */
public record ThemeLine(long id, String name, boolean general, boolean retired, long ticked) implements Serializable {}
