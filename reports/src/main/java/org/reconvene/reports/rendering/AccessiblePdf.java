package org.reconvene.reports.rendering;

import java.io.OutputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/** Whatever is printed, as a file that can be heard: tagged for PDF/UA-1, with its title and its language. */
record AccessiblePdf(Press press) {
    private static final String LANGUAGE = "en-GB";

    static SimplePdfExporterConfiguration about(String title, String reference) {
        var configuration = new SimplePdfExporterConfiguration();
        configuration.setTagged(true);
        configuration.setTagLanguage(LANGUAGE);
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
        exporter.exportReport();
    }
}
