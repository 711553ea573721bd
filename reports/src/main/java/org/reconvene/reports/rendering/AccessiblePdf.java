package org.reconvene.reports.rendering;

import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicInteger;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import org.reconvene.reports.language.Language;

/** Whatever is printed, as a file that can be heard: tagged for PDF/UA-1, with its title and its language. */
record AccessiblePdf(Press press) {
    static SimplePdfExporterConfiguration about(String title, String reference, Language language) {
        var configuration = new SimplePdfExporterConfiguration();
        configuration.setTagged(true);
        configuration.setTagLanguage(language.tag());
        configuration.setMetadataTitle(title);
        configuration.setMetadataSubject(reference);
        configuration.setMetadataCreator("Reconvene");
        configuration.setDisplayMetadataTitle(true);
        configuration.setCompressed(true);
        return configuration;
    }

    void write(Press.Printed printed, SimplePdfExporterConfiguration configuration, OutputStream out)
            throws JRException {
        var exporter = new PageByPage(press);
        exporter.setExporterInput(new SimpleExporterInput(printed.print()));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.setConfiguration(configuration);
        exporter.setConfiguration(watched(printed));
        exporter.exportReport();
    }

    private SimplePdfReportConfiguration watched(Press.Printed printed) {
        var written = new AtomicInteger();
        var pages = printed.print().getPages().size();
        var configuration = new SimplePdfReportConfiguration();
        configuration.setProgressMonitor(() -> press.watch()
                .reached(WatchedRows.LAID_OUT + (100 - WatchedRows.LAID_OUT) * written.incrementAndGet() / pages));
        return configuration;
    }
}
