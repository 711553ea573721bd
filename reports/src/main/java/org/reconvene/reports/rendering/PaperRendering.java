package org.reconvene.reports.rendering;

import java.io.OutputStream;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.reconvene.reports.document.Document;

/** A4, tagged for PDF/UA-1, with a bookmark for each section. */
record PaperRendering(Press press) {
    private static final String LANGUAGE = "en-GB";

    void write(Document document, OutputStream out) throws JRException {
        try (var printed = fill(document)) {
            var exporter = new JRPdfExporter(press.context());
            exporter.setExporterInput(new SimpleExporterInput(printed.print()));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
            exporter.setConfiguration(configuration(document));
            exporter.exportReport();
        }
    }

    Press.Printed fill(Document document) throws JRException {
        var rows = new RecordDataSource<>(Block.class, Blocks.of(document, press.templates()));
        return press.print("document", parameters(document), rows);
    }

    static SimplePdfExporterConfiguration configuration(Document document) {
        var configuration = new SimplePdfExporterConfiguration();
        configuration.setTagged(true);
        configuration.setTagLanguage(LANGUAGE);
        configuration.setMetadataTitle(
                document.title() + ", " + document.cover().partnership() + ", "
                        + document.cover().period().inWords());
        configuration.setMetadataSubject(document.cover().reference());
        configuration.setMetadataCreator("Reconvene");
        configuration.setDisplayMetadataTitle(true);
        configuration.setCompressed(true);
        return configuration;
    }

    private static Map<String, Object> parameters(Document document) {
        var cover = document.cover();
        return Map.of(
                "title", Letters.printable(document.title()),
                "reader", Letters.printable(document.reader()),
                "note", Letters.printable(document.note()),
                "partnership", Letters.printable(cover.partnership()),
                "period", cover.period().inWords(),
                "madeAt", AboutReport.taken(document),
                "reference", Letters.printable(cover.reference()),
                "demonstration", cover.demonstration());
    }
}
