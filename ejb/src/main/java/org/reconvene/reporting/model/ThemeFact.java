package org.reconvene.reporting.model;

import java.time.Instant;

/** A theme ticked for one dissent, when the Group found. */
public record ThemeFact(String theme, Instant foundAt) {}
