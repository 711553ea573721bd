package org.reconvene.reports;

import java.io.ByteArrayOutputStream;

/** Reports as bytes, printed by one renderer for all tests, as one serves all readers. */
public final class PrintedFiles {
    private static final ReportRenderer RENDERER = new ReportRenderer();

    private PrintedFiles() {}

    public static byte[] print(Report report, ReportFormat format) {
        var out = new ByteArrayOutputStream();
        RENDERER.render(report, format, out);
        return out.toByteArray();
    }

    public static byte[] print(Printout printout, ReportFormat format) {
        return RENDERER.print(printout, format).content();
    }
}
