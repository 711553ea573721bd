package org.reconvene.learning;

import java.io.Serializable;

/** A theme that can be ticked for a dissent, and whether it is. */
public record ThemeTick(long id, String name, boolean ticked) implements Serializable {}
