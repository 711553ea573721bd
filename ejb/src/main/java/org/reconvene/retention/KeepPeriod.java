package org.reconvene.retention;

/** From now on cases of that kind are kept so long. */
public record KeepPeriod(RetainedKind kind, int years) {}
