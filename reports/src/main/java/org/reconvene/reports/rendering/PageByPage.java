package org.reconvene.reports.rendering;

import java.io.IOException;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.pdf.JRPdfExporter;

/**
 * Draws each page once, says how many there are, and forgets it. A template that asked for that number itself would have
 * every page unpacked and packed again once the last is known.
 */
final class PageByPage extends JRPdfExporter {
    /** Marks a text that ends with the number of pages. The engine hands only properties of this prefix on. */
    private static final String PAGES_FOLLOW = "net.sf.jasperreports.export.reconvene.pages";

    PageByPage(Press press) {
        super(press.context());
    }

    @Override
    protected void exportPage(JRPrintPage page) throws JRException, IOException {
        page.getElements().forEach(this::count);
        super.exportPage(page);
        page.setElements(List.of());
    }

    private void count(JRPrintElement element) {
        if (element instanceof JRPrintText text && element.hasProperties() && hasMark(element)) {
            text.setText(text.getFullText() + " " + jasperPrint.getPages().size());
        }
    }

    private static boolean hasMark(JRPrintElement element) {
        return element.getPropertiesMap().containsProperty(PAGES_FOLLOW);
    }
}
