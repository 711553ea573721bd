package org.reconvene.learning;

/** Reports what the investigation found, with its recommendations (SUR-18). */
public record ReportInvestigation(String dissent, String report, String recommendations) {}
