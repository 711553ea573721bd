package org.reconvene.reports.rendering;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The words of a PDF, page by page, as a reader that copies them gets them. */
final class PrintedText {
    private PrintedText() {}

    static List<String> pagesOf(byte[] pdf) throws IOException {
        try (var reader = new PdfReader(pdf)) {
            var pages = new ArrayList<String>();
            var extractor = new PdfTextExtractor(reader);
            for (var page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(extractor.getTextFromPage(page).replaceAll("\\s+", " "));
            }
            return pages;
        }
    }

    static String of(byte[] pdf) throws IOException {
        return String.join(" ", pagesOf(pdf));
    }
}
