package org.reconvene.reports.tagging;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfNumberTree;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;

/**
 * The structure in the file. Each element is written as soon as it is closed, and only its number is kept: the PDF
 * library's own tree keeps all of them until the file ends, several times what the pages themselves take.
 */
final class StructureTree extends PdfPageEventHelper {
    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final ClassicPdfProducer producer;
    private final PdfWriter writer;
    private final Element document;
    private final Map<String, PdfName> types = new HashMap<>();
    /** By page, from 0: which element holds what is drawn under each of its marks. */
    private final Map<Integer, PdfIndirectReference> holders = new HashMap<>();

    private final Runnable beforeTheEnd;
    private PdfArray holdersOnPage = new PdfArray();

    /** @param beforeTheEnd closes what is still open */
    StructureTree(ClassicPdfProducer producer, String language, Runnable beforeTheEnd) {
        this.producer = producer;
        this.beforeTheEnd = beforeTheEnd;
        writer = producer.getPdfWriter();
        var root = writer.getStructureTreeRoot();
        document = new Element(PdfName.DOCUMENT, root.getReference(), writer.getPdfIndirectReference());
        document.setLanguage(language);
        root.put(PdfName.K, document.reference());
        writer.setPageEvent(this);
    }

    Element open(String type) {
        return open(document, type);
    }

    Element open(Element parent, String type) {
        var name = types.computeIfAbsent(type, PdfName::new);
        var opened = new Element(name, parent.reference(), writer.getPdfIndirectReference());
        parent.add(opened);
        return opened;
    }

    void close(Element element) {
        write(element.dictionary(), element.reference());
    }

    /** What is drawn until {@link #end} belongs to the element. */
    void begin(Element element) {
        var mark = holdersOnPage.size();
        element.add(writer.getPageReference(writer.getCurrentPageNumber()), mark);
        holdersOnPage.add(element.reference());
        var properties = new PdfDictionary();
        properties.put(PdfName.MCID, new PdfNumber(mark));
        producer.getPdfContentByte().beginMarkedContentSequence(element.type(), properties, true);
    }

    /** What is drawn until {@link #end} is not read. */
    void beginArtifact() {
        producer.getPdfContentByte().beginMarkedContentSequence(ARTIFACT);
    }

    void end() {
        producer.getPdfContentByte().endMarkedContentSequence();
    }

    @Override
    public void onEndPage(PdfWriter ignored, Document alsoIgnored) {
        if (holdersOnPage.size() > 0) {
            var written = writer.getPdfIndirectReference();
            write(holdersOnPage, written);
            holders.put(writer.getCurrentPageNumber() - 1, written);
            holdersOnPage = new PdfArray();
        }
    }

    @Override
    public void onCloseDocument(PdfWriter ignored, Document alsoIgnored) {
        beforeTheEnd.run();
        close(document);
        try {
            var tree = PdfNumberTree.writeTree(holders, writer);
            if (tree != null) {
                writer.getStructureTreeRoot()
                        .put(PdfName.PARENTTREE, writer.addToBody(tree).getIndirectReference());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(PdfObject object, PdfIndirectReference reference) {
        try {
            writer.addToBody(object, reference);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
