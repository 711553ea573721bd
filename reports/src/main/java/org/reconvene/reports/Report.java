package org.reconvene.reports;

/** A report to one of the two groups that dissents are reported to (SUR-19). */
public sealed interface Report permits QualityAssuranceReport, OperationsReport {
    /** What stands on the first page and at the foot of every page. */
    Cover cover();
}
