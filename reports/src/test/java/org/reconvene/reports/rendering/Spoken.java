package org.reconvene.reports.rendering;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** What a program reads aloud of a file, in its order, by the language in which it reads it. */
final class Spoken {
    private final Map<PDPage, Map<Integer, String>> words = new HashMap<>();
    private final Map<String, List<String>> byLanguage = new TreeMap<>();

    private Spoken() {}

    static Map<String, List<String>> in(byte[] pdf) throws IOException {
        var spoken = new Spoken();
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                var extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                spoken.words.put(
                        page,
                        extractor.getMarkedContents().stream()
                                .filter(content -> content.getMCID() >= 0)
                                .collect(Collectors.toMap(PDMarkedContent::getMCID, Spoken::text)));
            }
            var catalog = document.getDocumentCatalog();
            spoken.walk(catalog.getStructureTreeRoot(), catalog.getLanguage(), null);
        }
        return spoken.byLanguage;
    }

    private void walk(PDStructureNode node, String language, @Nullable PDPage page) {
        var here = new StringBuilder();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                var own = element.getLanguage();
                walk(element, own == null ? language : own, element.getPage() == null ? page : element.getPage());
            } else if (kid instanceof PDMarkedContentReference reference) {
                here.append(wordsOf(reference.getPage() == null ? page : reference.getPage(), reference.getMCID()));
            } else {
                here.append(wordsOf(page, (Integer) kid));
            }
        }
        if (!here.isEmpty()) {
            byLanguage
                    .computeIfAbsent(language, key -> new ArrayList<>())
                    .add(here.toString().replaceAll("\\s+", " ").strip());
        }
    }

    private String wordsOf(@Nullable PDPage page, int number) {
        return words.getOrDefault(page, Map.of()).getOrDefault(number, "");
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(each -> ((TextPosition) each).getUnicode())
                .collect(Collectors.joining());
    }
}
