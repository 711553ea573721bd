package org.reconvene.reports.rendering;

import java.lang.reflect.Proxy;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.common.PdfTagger;
import net.sf.jasperreports.pdf.common.PdfTaggerFactory;
import org.reconvene.reports.tagging.StructureTaggerFactory;
import org.reconvene.reports.tagging.Tag;

/** A deliberately poor tagger: it forgets what its templates say, so that everything is a paragraph. */
public final class ParagraphsOnlyTaggerFactory implements PdfTaggerFactory {
    @Override
    public PdfTagger createTagger(JRPdfExporter exporter) {
        var good = new StructureTaggerFactory().createTagger(exporter);
        return (PdfTagger) Proxy.newProxyInstance(
                PdfTagger.class.getClassLoader(), new Class<?>[] {PdfTagger.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("startElement")) {
                        ((JRPrintElement) arguments[0]).getPropertiesMap().setProperty(Tag.PROPERTY, "p");
                    }
                    return method.invoke(good, arguments);
                });
    }
}
