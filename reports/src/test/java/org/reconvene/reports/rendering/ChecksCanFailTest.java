package org.reconvene.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.junit.jupiter.api.Test;
import org.reconvene.reports.QualitySamples;
import org.reconvene.reports.document.Document;
import org.reconvene.reports.tagging.StructureTaggerFactory;

/** Files that are wrong on purpose: a check that passes them would be no check. */
class ChecksCanFailTest {
    private static final Document DOCUMENT = Document.of(QualitySamples.typical());

    @Test
    void a_file_without_tags_is_found() throws Exception {
        var pdf = wrong("", configuration -> configuration.setTagged(false));

        assertThat(AccessibilityCheck.brokenClauses(pdf)).anyMatch(clause -> clause.startsWith("7.1"));
        assertThat(StructureCount.in(pdf)).isEmpty();
    }

    @Test
    void a_file_without_a_title_is_found() throws Exception {
        var pdf = wrong(StructureTaggerFactory.class.getName(), configuration -> {
            configuration.setMetadataTitle(null);
            configuration.setDisplayMetadataTitle(false);
        });

        assertThat(AccessibilityCheck.brokenClauses(pdf)).anyMatch(clause -> clause.contains("title"));
    }

    @Test
    void tables_told_as_paragraphs_pass_the_validator_but_not_the_count() throws Exception {
        var pdf = wrong(ParagraphsOnlyTaggerFactory.class.getName(), configuration -> {});

        assertThat(AccessibilityCheck.brokenClauses(pdf)).isEmpty();
        assertThat(StructureCount.in(pdf)).isNotEqualTo(StructureCount.expectedOf(DOCUMENT));
        assertThat(StructureCount.in(pdf)).doesNotContainKeys("Table", "TH", "H1", "H2");
    }

    private static byte[] wrong(String tagger, Consumer<SimplePdfExporterConfiguration> fault) throws Exception {
        var press = new Press();
        var context = new SimpleJasperReportsContext(press.context());
        context.setProperty(StructureTaggerFactory.PROPERTY, tagger);
        var paper = new PaperRendering(press);
        var out = new ByteArrayOutputStream();
        try (var printed = paper.fill(DOCUMENT)) {
            var configuration = PaperRendering.configuration(DOCUMENT);
            fault.accept(configuration);
            var exporter = new JRPdfExporter(context);
            exporter.setExporterInput(new SimpleExporterInput(printed.print()));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
            exporter.setConfiguration(configuration);
            exporter.exportReport();
        }
        return out.toByteArray();
    }
}
