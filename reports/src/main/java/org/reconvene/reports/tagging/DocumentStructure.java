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

    /**
     * Begins a run of text; {@link #end} follows it.
     *
     * @param part parts it from its neighbours; null where it never goes on overleaf
     * @param language in which it stands; null where that is the document's
     */
    void beginText(Tag tag, @Nullable String part, @Nullable String language) {
        if (tag == Tag.P && part != null) {
            beginRun(part, language);
            return;
        }
        switch (tag) {
            case ARTIFACT -> beginArtifact();
            case TH_COLUMN, TH_ROW, TD -> table().beginContent(language);
            case LBL, LBODY -> speak(beginItemPart(tag), language);
            case H1, H2, H3, P -> {
                closeAll();
                speak(pdf.beginTag(document, tag.name()), language);
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
    private void beginRun(String part, @Nullable String language) {
        var open = paragraph;
        if (open == null || !part.equals(openPart)) {
            closeAll();
            open = pdf.createTag(document, "P");
            speak(open, language);
            paragraph = open;
            openPart = part;
        }
        pdf.beginTag(open, "Span");
    }

    private PdfStructureEntry beginItemPart(Tag tag) {
        table.close();
        var openList = list == null ? newList() : list;
        list = openList;
        var openItem = tag == Tag.LBL || item == null ? pdf.createTag(openList, "LI") : item;
        item = openItem;
        return pdf.beginTag(openItem, tag == Tag.LBL ? "Lbl" : "LBody");
    }

    private PdfStructureEntry newList() {
        item = null;
        return pdf.createTag(document, "L");
    }

    static void speak(PdfStructureEntry entry, @Nullable String language) {
        if (language != null) {
            entry.putString("Lang", language);
        }
    }

    private void closeAll() {
        list = null;
        table.close();
    }
}
