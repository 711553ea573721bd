package org.reconvene.server;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.reconvene.reports.PrintedFile;

/** What a person reads in a file that was printed. */
final class PrintedWords {

    private PrintedWords() {}

    static String of(PrintedFile file) {
        try (var reader = new PdfReader(file.content())) {
            var words = new StringBuilder();
            var extractor = new PdfTextExtractor(reader);
            for (var page = 1; page <= reader.getNumberOfPages(); page++) {
                words.append(extractor.getTextFromPage(page)).append(' ');
            }
            return words.toString().replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
