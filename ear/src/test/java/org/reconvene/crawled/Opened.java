package org.reconvene.crawled;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** What was opened: the words in it, and where it leads. */
public final class Opened {

    private static final Pattern HREF = Pattern.compile("href=\"([^\"#]+)");

    private Opened() {}

    /** The words of a page, of a file, or those printed in a PDF. */
    public static String text(String type, byte[] body) {
        return type.startsWith("application/pdf") ? printed(body) : new String(body, StandardCharsets.UTF_8);
    }

    /** The paths to which a page leads: not what only styles or draws it, ends the session, or holds no case. */
    public static List<String> links(String page) {
        return HREF.matcher(page)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .filter(Opened::leadsOn)
                .toList();
    }

    private static boolean leadsOn(String path) {
        return path.startsWith("/")
                && !path.contains("sign-out")
                && !path.contains("jakarta.faces.resource")
                && !path.startsWith("/resources")
                && !path.startsWith("/procedures/")
                && !path.startsWith("/api/")
                && !path.contains(" ");
    }

    private static String printed(byte[] pdf) {
        try (var reader = new PdfReader(pdf)) {
            var extractor = new PdfTextExtractor(reader);
            var text = new StringBuilder();
            for (var number = 1; number <= reader.getNumberOfPages(); number++) {
                text.append(extractor.getTextFromPage(number)).append('\n');
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
