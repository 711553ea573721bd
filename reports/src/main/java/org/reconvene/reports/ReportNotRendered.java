package org.reconvene.reports;

/** A report could not be written. Its message holds the report's reference and nothing of its contents. */
public final class ReportNotRendered extends RuntimeException {
    private static final long serialVersionUID = 1;

    ReportNotRendered(String reference, Throwable cause) {
        super("The report " + reference + " could not be written", cause);
    }
}
