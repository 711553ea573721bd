package org.reconvene.reports.bench;

import java.util.Map;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.BandTypeEnum;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfStructure;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import net.sf.jasperreports.pdf.common.PdfTagger;
import net.sf.jasperreports.pdf.common.PdfTaggerFactory;
import org.jspecify.annotations.NullUnmarked;
import org.reconvene.reports.tagging.PlainTagger;

/** The least that tags the bare table with the engine's own structure: its free edition draws tags and places none. */
@NullUnmarked
public final class BareTagger extends PlainTagger {
    private static final String TAG = "net.sf.jasperreports.export.reconvene.tag";
    private static final Map<String, String> TYPES = Map.of("td", "TD", "th_row", "TH", "th_column", "TH", "h1", "H1");

    private PdfProducer producer;
    private PdfStructure structure;
    private PdfStructureEntry document;
    private PdfStructureEntry table;
    private PdfStructureEntry row;
    private String language;
    private int page;
    private int top = -1;

    /** As the engine asks for it. */
    public static final class Factory implements PdfTaggerFactory {
        @Override
        public PdfTagger createTagger(JRPdfExporter exporter) {
            return new BareTagger();
        }
    }

    @Override
    public void setLanguage(String language) {
        this.language = language;
    }

    @Override
    public void setPdfProducer(PdfProducer producer) {
        this.producer = producer;
    }

    @Override
    public void init() {
        structure = producer.getPdfStructure();
        document = structure.createDocumentTag(language);
    }

    @Override
    public void startPage() {
        page++;
        top = -1;
    }

    @Override
    public void startText(JRPrintText text) {
        var type = TYPES.get(text.hasProperties() ? text.getPropertiesMap().getProperty(TAG) : "");
        if (type == null || text.getOrigin().getBandType() == BandTypeEnum.PAGE_FOOTER || isRepeated(text)) {
            structure.beginArtifact();
        } else if (type.equals("H1")) {
            structure.beginTag(document, type);
        } else {
            var cell = structure.beginTag(rowAt(text.getY()), type);
            if (type.equals("TH")) {
                cell.setScope(isHead(text) ? "Column" : "Row");
            }
        }
    }

    private PdfStructureEntry rowAt(int y) {
        if (table == null) {
            table = structure.createTag(document, "Table");
        }
        if (y != top) {
            row = structure.createTag(table, "TR");
            top = y;
        }
        return row;
    }

    private boolean isRepeated(JRPrintText text) {
        return page > 1 && isHead(text);
    }

    private static boolean isHead(JRPrintText text) {
        return text.getOrigin().getBandType() == BandTypeEnum.COLUMN_HEADER;
    }

    @Override
    public void endText() {
        structure.endTag();
    }

    @Override
    public void beginArtifact() {
        structure.beginArtifact();
    }

    @Override
    public void endArtifact() {
        structure.endArtifact();
    }

    @Override
    public void startImage(JRPrintImage image, float left, float bottom, float right, float top) {
        throw new IllegalStateException("the table has no image");
    }

    @Override
    public void endImage() {}

    @Override
    public void endPage() {}

    @Override
    public void startElement(JRPrintElement element) {}

    @Override
    public void endElement(JRPrintElement element) {}
}
