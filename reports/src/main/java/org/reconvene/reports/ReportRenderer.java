package org.reconvene.reports;

import java.io.OutputStream;
import java.util.Locale;
import net.sf.jasperreports.engine.JRException;
import org.reconvene.reports.document.Document;
import org.reconvene.reports.document.Rehearsal;
import org.reconvene.reports.rendering.Press;

/**
 * Turns a report or a printout into a file. One instance serves any number of threads and reads each template once; make
 * it once and keep it.
 */
public final class ReportRenderer {
    private final Press press = new Press();

    /**
     * Prints a page for nobody: what a program reads and compiles before it can print its first page is done by then.
     *
     * @throws ReportNotRendered when nothing can be printed here
     */
    public void rehearse() {
        Engine.run("rehearsal", () -> press.toPdf(Rehearsal.document(), OutputStream.nullOutputStream()));
    }

    /**
     * Writes the report to the stream and leaves the stream open.
     *
     * @throws ReportNotRendered when the stream refuses, or the report cannot be laid out; what was written until then is
     *     no file
     */
    public void render(Report report, ReportFormat format, OutputStream out) {
        render(report, format, out, Watch.NOBODY);
    }

    /**
     * The same, telling how far it has come.
     *
     * @throws java.util.concurrent.CancellationException when the watch had it stop
     * @throws ReportNotRendered as the other
     */
    public void render(Report report, ReportFormat format, OutputStream out, Watch watch) {
        var document = Document.of(report);
        Engine.run("report " + report.cover().reference(), () -> write(press.watchedBy(watch), document, format, out));
    }

    /**
     * The printout's file, named by its reference.
     *
     * @throws ReportNotRendered when it cannot be laid out
     */
    public PrintedFile print(Printout printout, ReportFormat format) {
        var document = Document.of(printout);
        var reference = printout.cover().reference();
        var out = new Pieces();
        Engine.run("printout " + reference, () -> write(press, document, format, out));
        return new PrintedFile(
                reference.toLowerCase(Locale.UK) + "." + format.extension(), format.mediaType(), out.together());
    }

    private static void write(Press press, Document document, ReportFormat format, OutputStream out)
            throws JRException {
        switch (format) {
            case PDF -> press.toPdf(document, out);
            case XLSX -> press.toWorkbook(document, out);
            case CSV -> press.toCsv(document, out);
        }
    }
}
