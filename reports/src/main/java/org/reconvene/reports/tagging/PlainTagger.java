package org.reconvene.reports.tagging;

import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.util.StyledTextListWriter;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import net.sf.jasperreports.pdf.common.PdfTagger;
import org.jspecify.annotations.Nullable;

/** What the engine asks of a tagger for the sake of links and of text in markup, which no report has. */
public abstract class PlainTagger implements PdfTagger {

    @Override
    public final void startText(JRPrintText text, String paragraph) {
        startText(text);
    }

    @Override
    public final boolean isFirstLinkParagraph() {
        return false;
    }

    @Override
    public final @Nullable PdfStructureEntry getCurrentLinkTag() {
        return null;
    }

    @Override
    public final @Nullable StyledTextListWriter getListWriter() {
        return null;
    }
}
