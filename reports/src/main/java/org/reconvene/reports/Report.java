package org.reconvene.reports;

/** A report: to one of the groups that dissents are reported to, or to everybody (SUR-19, SUS-19). */
public sealed interface Report permits QualityAssuranceReport, OperationsReport, AnnualReport, KeptReport {
    /** What stands on the first page and at the foot of every page. */
    Cover cover();
}
