package org.reconvene.reports.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.reconvene.reports.AccessReview;
import org.reconvene.reports.ReportFormat;
import org.reconvene.reports.ReportRenderer;
import org.reconvene.reports.tagging.StructureTaggerFactory;

/** Prints a review of access into a file in memory. */
@FunctionalInterface
interface Contender {
    byte[] print(AccessReview review) throws JRException;

    /** Where {@link #compiled} leaves the template for the next virtual machine. */
    String COMPILED = "reconvene.bench.template";

    static Contender named(String name) throws JRException {
        return switch (name) {
            case "reconvene" -> reconvene();
            case "reconvene-rehearsed" -> rehearsed();
            case "bare" -> bare(built(), true);
            case "bare-untagged" -> bare(built(), false);
            case "bare-compiling" -> bare(compiled(), true);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Contender reconvene() {
        var renderer = new ReportRenderer();
        return review -> renderer.print(review, ReportFormat.PDF).content();
    }

    private static Contender rehearsed() {
        new ReportRenderer().rehearse();
        return reconvene();
    }

    private static JasperReport built() throws JRException {
        return (JasperReport) JRLoader.loadObjectFromFile(System.getProperty(COMPILED));
    }

    static JasperReport compiled() throws JRException {
        try (InputStream source = Contender.class.getResourceAsStream("bare.jrxml")) {
            if (source == null) {
                throw new IllegalStateException("the template is not on the class path");
            }
            return JasperCompileManager.compileReport(new ByteArrayInputStream(source.readAllBytes()));
        } catch (IOException e) {
            throw new JRException(e);
        }
    }

    /** The engine as it comes; its free edition tags nothing by itself. */
    private static Contender bare(JasperReport template, boolean tagged) {
        var context = new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
        context.setProperty(StructureTaggerFactory.PROPERTY, BareTagger.Factory.class.getName());
        return review -> {
            var parameters = new HashMap<String, Object>();
            parameters.put("title", "Who may see what");
            parameters.put("reference", review.cover().reference());
            parameters.put(JRParameter.REPORT_LOCALE, Locale.UK);
            var filled =
                    JasperFillManager.getInstance(context).fill(template, parameters, new BareRows(review.lines()));
            var configuration = new SimplePdfExporterConfiguration();
            configuration.setTagged(tagged);
            configuration.setTagLanguage("en-GB");
            configuration.setMetadataTitle("Who may see what");
            configuration.setDisplayMetadataTitle(true);
            configuration.setCompressed(true);
            var out = new ByteArrayOutputStream();
            var exporter = new JRPdfExporter(context);
            exporter.setExporterInput(new SimpleExporterInput(filled));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
            exporter.setConfiguration(configuration);
            exporter.exportReport();
            return out.toByteArray();
        };
    }
}
