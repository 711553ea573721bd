package org.reconvene.reporting.model;

/** What the reports measure against. No source sets these, so they are local defaults. */
public final class ReportLimits {

    /** From the conference to the Group's finding, in working days: a month until the meeting, and its papers before. */
    public static final int FINDING = 30;

    /** Before a conference its reports are due, in working days. */
    public static final int REPORT_BEFORE_CONFERENCE = 2;

    /** For a reconvened conference to be held, in working days. */
    public static final int RECONVENED = 10;

    private ReportLimits() {}
}
