package org.reconvene.reporting;

import java.time.Instant;
import org.reconvene.people.PartnershipId;

/** The figures of a year were frozen, and its annex can be printed. */
public record FiguresFrozen(PartnershipId partnership, ReportingYear year, int edition, Instant at) {}
