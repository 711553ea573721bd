package org.reconvene.reports;

/** A report or a letter could not be written. Its message holds the reference and nothing of the contents. */
public final class ReportNotRendered extends RuntimeException {
    private static final long serialVersionUID = 1;

    ReportNotRendered(String file, Throwable cause) {
        super("The " + file + " could not be written", cause);
    }
}
