package org.reconvene.reports.rendering;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import org.reconvene.reports.Chronology;
import org.reconvene.reports.Letter;
import org.reconvene.reports.Statement;
import org.reconvene.reports.Watch;
import org.reconvene.reports.document.Document;
import org.reconvene.reports.tagging.StructureTaggerFactory;
import org.reconvene.reports.templates.Templates;

/** What all kinds of file need: the templates, the engine's settings, and a way to fill a template. */
public final class Press {
    private static final int PAGES_IN_MEMORY = 50;
    private static final TimeZone DAYS_HAVE_NO_ZONE = TimeZone.getTimeZone("UTC");

    private final Templates templates;
    private final SimpleJasperReportsContext context;
    private final Watch watch;

    /** Reads each template once; others that are {@link #watchedBy watched} share them. */
    public Press() {
        this(new Templates(), new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance()), Watch.NOBODY);
        context.setProperty(StructureTaggerFactory.PROPERTY, StructureTaggerFactory.class.getName());
    }

    private Press(Templates templates, SimpleJasperReportsContext context, Watch watch) {
        this.templates = templates;
        this.context = context;
        this.watch = watch;
    }

    /** The same, telling that one how far it has come. */
    public Press watchedBy(Watch watch) {
        return new Press(templates, context, watch);
    }

    /** Writes the document; the stream stays open. */
    public void toPdf(Document document, OutputStream out) throws JRException {
        new PaperRendering(this).write(document, out);
    }

    /** Writes the letter; the stream stays open. */
    public void toPdf(Letter letter, OutputStream out) throws JRException {
        new LetterRendering(this).write(letter, out);
    }

    /** Writes the statement; the stream stays open. */
    public void toPdf(Statement statement, OutputStream out) throws JRException {
        new StatementRendering(this).write(statement, out);
    }

    /** Writes the chronology; the stream stays open. */
    public void toPdf(Chronology chronology, OutputStream out) throws JRException {
        new ChronologyRendering(this).write(chronology, out);
    }

    /** Writes the workbook; the stream stays open. */
    public void toWorkbook(Document document, OutputStream out) throws JRException {
        new WorkbookRendering(this).write(document, out);
    }

    /** Writes the tidy table; the stream stays open. */
    public void toCsv(Document document, OutputStream out) throws JRException {
        new TidyRendering(this).write(document, out);
    }

    SimpleJasperReportsContext context() {
        return context;
    }

    Watch watch() {
        return watch;
    }

    Templates templates() {
        return templates;
    }

    Printed print(String template, Map<String, Object> parameters, RecordDataSource<?> rows) throws JRException {
        var virtualizer = new PackedPages(PAGES_IN_MEMORY);
        var all = new HashMap<>(parameters);
        all.put(JRParameter.REPORT_LOCALE, Locale.UK);
        all.put(JRParameter.REPORT_TIME_ZONE, DAYS_HAVE_NO_ZONE);
        all.put(JRParameter.REPORT_VIRTUALIZER, virtualizer);
        var print = JasperFillManager.getInstance(context)
                .fill(templates.named(template), all, new WatchedRows(rows, watch));
        return new Printed(print, virtualizer);
    }

    /** A filled report; closing it frees its pages. */
    record Printed(JasperPrint print, PackedPages virtualizer) implements AutoCloseable {
        @Override
        public void close() {
            virtualizer.cleanup();
        }
    }
}
