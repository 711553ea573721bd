package org.reconvene.reporting;

import org.reconvene.reports.KeptReport;

/** A report that was kept, with its figures. */
public record KeptPage(KeptView kept, KeptReport report) {}
