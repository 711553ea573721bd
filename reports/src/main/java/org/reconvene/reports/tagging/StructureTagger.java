package org.reconvene.reports.tagging;

import java.util.ArrayDeque;
import java.util.Deque;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfProducer;
import org.jspecify.annotations.Nullable;

/**
 * Hears of every element that the exporter draws, in reading order, and gives each its place in the document's structure.
 * Serves one export, on one thread.
 */
final class StructureTagger extends PlainTagger {
    private @Nullable String language;
    private @Nullable ClassicPdfProducer producer;
    private @Nullable DocumentStructure structure;
    private final Deque<Tag> tags = new ArrayDeque<>();
    private int page;

    @Override
    public void setLanguage(String language) {
        this.language = language;
    }

    @Override
    public void setPdfProducer(PdfProducer producer) {
        this.producer = (ClassicPdfProducer) producer;
    }

    @Override
    public void init() {
        if (producer == null || language == null) {
            throw new IllegalStateException("a tagged document needs a producer and a language");
        }
        structure = new DocumentStructure(producer, language);
    }

    @Override
    public void startPage() {
        page++;
    }

    @Override
    public void endPage() {
        // What begins on one page may go on on the next.
    }

    @Override
    public void startElement(JRPrintElement element) {
        var tag = element instanceof JRPrintFrame ? Tag.P : Tag.of(element);
        tags.push(tag);
        if (tag.isCell()) {
            structure().table().startCell(tag, page, element.getY(), Tag.property(element, Tag.PART));
        }
    }

    @Override
    public void endElement(JRPrintElement element) {
        tags.pop();
    }

    @Override
    public void beginArtifact() {
        structure().beginArtifact();
    }

    @Override
    public void endArtifact() {
        structure().end();
    }

    @Override
    public void startImage(JRPrintImage image, float left, float bottom, float right, float top) {
        var description = Tag.property(image, Tag.DESCRIPTION);
        if (description == null) {
            structure().beginArtifact();
        } else {
            structure().beginFigure(description, left, bottom, right, top);
        }
    }

    @Override
    public void endImage() {
        structure().end();
    }

    @Override
    public void startText(JRPrintText text) {
        structure().beginText(tags.element(), Tag.property(text, Tag.PART), Tag.property(text, Tag.LANGUAGE));
    }

    @Override
    public void endText() {
        structure().end();
    }

    private DocumentStructure structure() {
        if (structure == null) {
            throw new IllegalStateException("an element came before the document was begun");
        }
        return structure;
    }
}
