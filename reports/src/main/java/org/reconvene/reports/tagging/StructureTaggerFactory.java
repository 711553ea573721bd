package org.reconvene.reports.tagging;

import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.common.PdfTagger;
import net.sf.jasperreports.pdf.common.PdfTaggerFactory;

/** Gives each export its own tagger. Named in the property {@value #PROPERTY}, hence public. */
public final class StructureTaggerFactory implements PdfTaggerFactory {
    /** Where the engine looks for the factory's name. */
    public static final String PROPERTY = "net.sf.jasperreports.export.pdf.tagger.factory";

    @Override
    public PdfTagger createTagger(JRPdfExporter exporter) {
        return new StructureTagger();
    }
}
