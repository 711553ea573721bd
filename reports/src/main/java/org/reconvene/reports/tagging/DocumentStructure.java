package org.reconvene.reports.tagging;

import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import org.jspecify.annotations.Nullable;

/**
 * The tree of what is read: the document's children in reading order. A list or a table stays open while its parts
 * follow one another, over any number of pages, and ends with the first thing that is neither.
 */
final class DocumentStructure {
    private final StructureTree tree;
    private final TableStructure table;
    private @Nullable Element list;
    private @Nullable Element item;
    private @Nullable Element paragraph;
    private @Nullable String openPart;
    private @Nullable Element endsWithItsText;

    DocumentStructure(ClassicPdfProducer producer, String language) {
        tree = new StructureTree(producer, language, this::closeAll);
        table = new TableStructure(tree);
    }

    TableStructure table() {
        closeList();
        closeParagraph();
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
            case ARTIFACT -> tree.beginArtifact();
            case TH_COLUMN, TH_ROW, TD -> table().beginContent(language);
            case LBL, LBODY -> beginItemPart(tag, language);
            case H1, H2, H3, P -> {
                closeAll();
                begin(spoken(tree.open(tag.name()), language));
            }
            case FIGURE -> throw new IllegalStateException("text cannot be a figure");
        }
    }

    void beginArtifact() {
        tree.beginArtifact();
    }

    void beginFigure(String description, float left, float bottom, float right, float top) {
        closeAll();
        var figure = tree.open("Figure");
        figure.setDescription(description, left, bottom, right, top);
        begin(figure);
    }

    void end() {
        tree.end();
        if (endsWithItsText != null) {
            tree.close(endsWithItsText);
            endsWithItsText = null;
        }
    }

    private void begin(Element element) {
        tree.begin(element);
        endsWithItsText = element;
    }

    /** A paragraph that goes on overleaf is heard as one: it has a run for each page. */
    private void beginRun(String part, @Nullable String language) {
        var open = paragraph;
        if (open == null || !part.equals(openPart)) {
            closeAll();
            open = spoken(tree.open("P"), language);
            paragraph = open;
            openPart = part;
        }
        begin(tree.open(open, "Span"));
    }

    private void beginItemPart(Tag tag, @Nullable String language) {
        table.close();
        closeParagraph();
        var openList = list == null ? tree.open("L") : list;
        list = openList;
        var openItem = item;
        if (tag == Tag.LBL || openItem == null) {
            closeItem();
            openItem = tree.open(openList, "LI");
            item = openItem;
        }
        begin(spoken(tree.open(openItem, tag == Tag.LBL ? "Lbl" : "LBody"), language));
    }

    private static Element spoken(Element element, @Nullable String language) {
        if (language != null) {
            element.setLanguage(language);
        }
        return element;
    }

    private void closeAll() {
        closeList();
        closeParagraph();
        table.close();
    }

    private void closeList() {
        closeItem();
        if (list != null) {
            tree.close(list);
            list = null;
        }
    }

    private void closeItem() {
        if (item != null) {
            tree.close(item);
            item = null;
        }
    }

    private void closeParagraph() {
        if (paragraph != null) {
            tree.close(paragraph);
            paragraph = null;
            openPart = null;
        }
    }
}
