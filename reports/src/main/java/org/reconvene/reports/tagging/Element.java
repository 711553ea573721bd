package org.reconvene.reports.tagging;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import org.jspecify.annotations.Nullable;

/** An element of the structure that is still open: more may come into it. */
final class Element {
    private static final PdfName BOX = new PdfName("BBox");
    private static final PdfName PLACEMENT = new PdfName("Placement");
    private static final PdfName BLOCK = new PdfName("Block");
    private static final PdfName LAYOUT = new PdfName("Layout");
    private static final PdfName SCOPE = new PdfName("Scope");

    private final PdfName type;
    private final PdfIndirectReference reference;
    private final PdfDictionary dictionary = new PdfDictionary();
    private final PdfArray children = new PdfArray();
    private @Nullable PdfIndirectReference page;

    Element(PdfName type, PdfIndirectReference parent, PdfIndirectReference reference) {
        this.type = type;
        this.reference = reference;
        dictionary.put(PdfName.S, type);
        dictionary.put(PdfName.P, parent);
    }

    PdfName type() {
        return type;
    }

    PdfIndirectReference reference() {
        return reference;
    }

    /** How it is written, with all that it holds by now. */
    PdfDictionary dictionary() {
        if (children.size() == 1) {
            dictionary.put(PdfName.K, children.getPdfObject(0));
        } else if (children.size() > 1) {
            dictionary.put(PdfName.K, children);
        }
        return dictionary;
    }

    void add(Element child) {
        children.add(child.reference);
    }

    /** Something that is drawn on the page under that mark. */
    void add(PdfIndirectReference onPage, int mark) {
        if (page == null) {
            page = onPage;
            dictionary.put(PdfName.PG, onPage);
        }
        children.add(page.equals(onPage) ? new PdfNumber(mark) : elsewhere(onPage, mark));
    }

    void setLanguage(String language) {
        dictionary.put(PdfName.LANG, new PdfString(language));
    }

    /** What a reader who does not see it is told, and where on the page it is, in points from the lower left. */
    void setDescription(String description, float left, float bottom, float right, float top) {
        dictionary.put(PdfName.ALT, new PdfString(description, PdfObject.TEXT_UNICODE));
        var box = new PdfArray(new float[] {left, bottom, right, top});
        var attributes = attributesOf(LAYOUT);
        attributes.put(BOX, box);
        attributes.put(PLACEMENT, BLOCK);
    }

    /** Of a header: whether it is that of a row or of a column. */
    void setScope(String scope) {
        attributesOf(PdfName.TABLE).put(SCOPE, new PdfName(scope));
    }

    private PdfDictionary attributesOf(PdfName owner) {
        var attributes = new PdfDictionary();
        attributes.put(PdfName.O, owner);
        dictionary.put(PdfName.A, attributes);
        return attributes;
    }

    private static PdfDictionary elsewhere(PdfIndirectReference page, int mark) {
        var content = new PdfDictionary(PdfName.MCR);
        content.put(PdfName.PG, page);
        content.put(PdfName.MCID, new PdfNumber(mark));
        return content;
    }
}
