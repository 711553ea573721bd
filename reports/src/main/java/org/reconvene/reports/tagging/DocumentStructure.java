package org.reconvene.reports.tagging;

import net.sf.jasperreports.pdf.common.PdfStructure;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import org.jspecify.annotations.Nullable;

/**
 * The tree of what is read: the document's children in reading order. A list or a table stays open while its parts
 * follow one another, over any number of pages, and ends with the first thing that is neither.
 */
final class DocumentStructure {
    private final PdfStructure pdf;
    private final PdfStructureEntry document;
    private final TableStructure table;
    private @Nullable PdfStructureEntry list;
    private @Nullable PdfStructureEntry item;
    private @Nullable PdfStructureEntry paragraph;
    private @Nullable String openPart;

    DocumentStructure(PdfStructure pdf, String language) {
        this.pdf = pdf;
        document = pdf.createDocumentTag(language);
        table = new TableStructure(pdf, document);
    }

    TableStructure table() {
        list = null;
        return table;
    }

    /** Begins a run of text; {@link #end} follows it. */
    void beginText(Tag tag, @Nullable String part) {
        if (tag == Tag.P && part != null) {
            beginRun(part);
            return;
        }
        switch (tag) {
            case ARTIFACT -> beginArtifact();
            case TH_COLUMN, TH_ROW, TD -> table().beginContent();
            case LBL, LBODY -> beginItemPart(tag);
            case H1, H2, H3, P -> {
                closeAll();
                pdf.beginTag(document, tag.name());
            }
            case FIGURE -> throw new IllegalStateException("text cannot be a figure");
        }
    }

    void beginArtifact() {
        pdf.beginArtifact();
    }

    void beginFigure(String description, float left, float bottom, float right, float top) {
        closeAll();
        var figure = pdf.beginTag(document, "Figure");
        figure.putString("Alt", description);
        figure.setBBox(left, bottom, right, top);
    }

    void end() {
        pdf.endTag();
    }

    /** A paragraph that goes on overleaf is heard as one: it has a run for each page. */
    private void beginRun(String part) {
        var open = paragraph;
        if (open == null || !part.equals(openPart)) {
            closeAll();
            open = pdf.createTag(document, "P");
            paragraph = open;
            openPart = part;
        }
        pdf.beginTag(open, "Span");
    }

    private void beginItemPart(Tag tag) {
        table.close();
        var openList = list == null ? newList() : list;
        list = openList;
        var openItem = tag == Tag.LBL || item == null ? pdf.createTag(openList, "LI") : item;
        item = openItem;
        pdf.beginTag(openItem, tag == Tag.LBL ? "Lbl" : "LBody");
    }

    private PdfStructureEntry newList() {
        item = null;
        return pdf.createTag(document, "L");
    }

    private void closeAll() {
        list = null;
        table.close();
    }
}
